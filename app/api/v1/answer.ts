import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { siteUrl } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import type { Trouble } from '@/lib/open-data/trouble-shape';
import { paperLanguages } from '@/lib/publication/languages';

/** A request that cannot be answered, with the status that says whose turn it is. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: 308 | 400 | 404 | 410 | 503,
    readonly trouble: Trouble,
    /** Where it can be answered. */
    readonly location?: string,
  ) {
    super(trouble.message);
  }
}

/** What a request says: its parameters, and what stands in its path. */
type Given = { parameters: Record<string, string>; path: Record<string, string> };

/** An answer; `passing` is what differs each time and makes no other answer of it. */
type Answer = {
  body: object;
  passing?: object;
  /** The cursor of the next page, where there is one. */
  nextCursor?: string | null;
  /** What it is, if that is more than JSON. */
  type?: string;
};

type Context = { params: Promise<Record<string, string>> };

/** The GET of an interface: its answer as JSON with an ETag, or what it refused. HEAD is made of it. */
export function answering<Body extends object = object>(
  ask: (given: Given) => Promise<Answer & { body: Body }>,
) {
  return inTrouble(async (request, given) => {
    const { body, passing, nextCursor, type = 'application/json' } = await ask(given);
    const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
    const headers = {
      'Content-Type': type,
      ETag: `W/"${hash}"`,
      ...linkTo(request, nextCursor),
    };
    return Response.json(passing ? { ...body, ...passing } : body, { headers });
  });
}

/** The same for a table, which is called `name` where it is stored. */
export function answeringTable(
  ask: (given: Given) => Promise<{ table: string; name: string; nextCursor: string | null }>,
) {
  return inTrouble(async (request, given) => {
    const { table, name, nextCursor } = await ask(given);
    return new Response(table, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}"`,
        ...linkTo(request, nextCursor),
      },
    });
  });
}

function inTrouble(answer: (request: Request, given: Given) => Promise<Response>) {
  return async (request: Request, context?: Context): Promise<Response> => {
    try {
      const path = (await context?.params) ?? {};
      return await answer(request, { parameters: readParameters(request), path });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      const { status, trouble, location } = error;
      const headers = location === undefined ? undefined : { Location: location };
      return Response.json({ error: trouble }, { status, headers });
    }
  };
}

/** What is empty, as a form sends what nobody has filled in, counts as absent. */
function readParameters(request: Request): Record<string, string> {
  const given = [...new URL(request.url).searchParams];
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** Where a list goes on, for whoever follows addresses instead of making them (RFC 8288). */
function linkTo(request: Request, cursor: string | null | undefined): Record<string, string> {
  if (!cursor) return {};
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set('cursor', cursor);
  return { Link: `<${siteUrl()}${pathname}?${searchParams}>; rel="next"` };
}

/** @throws ApiRefusal naming the first parameter that is wrong, and what it has to be */
export function parseParameters<Shape extends z.ZodType>(
  shape: Shape,
  { parameters }: Given,
): z.output<Shape> {
  const result = shape.safeParse(parameters);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalid(String(issue?.path[0]), String(issue?.message));
}

export function invalid(parameter: string, message: string): ApiRefusal {
  return new ApiRefusal(400, { code: 'invalidParameter', message, parameter });
}

/** @throws ApiRefusal unless it is a language in which the paper appears */
export async function paperLocale(locale: string): Promise<Locale> {
  const languages = await paperLanguages();
  if (isLocale(locale) && languages.includes(locale)) return locale;
  throw invalid('locale', `The locale must be one of: ${languages.join(', ')}.`);
}
