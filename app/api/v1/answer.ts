import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';

/** Why there is no answer; `parameter` names what has to be changed. */
type Trouble = { code: string; message: string; parameter: string | null };

/** A request that cannot be answered, with the status that says whose turn it is. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: 400 | 503,
    readonly trouble: Trouble,
  ) {
    super(trouble.message);
  }
}

/**
 * An answer; `passing` is what differs each time and makes no other answer of it, `type` what it is if
 * that is more than JSON.
 */
type Answer = { body: object; passing?: object; type?: string };

/** The GET of an interface: its answer as JSON with an ETag, or what it refused. HEAD is made of it. */
export function answering(ask: (parameters: Record<string, string>) => Promise<Answer>) {
  return async (request: Request): Promise<Response> => {
    try {
      const { body, passing, type = 'application/json' } = await ask(readParameters(request));
      const hash = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
      const headers = { ETag: `W/"${hash}"`, 'Content-Type': type };
      return Response.json(passing ? { ...body, ...passing } : body, { headers });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      return Response.json({ error: error.trouble }, { status: error.status });
    }
  };
}

/** What is empty, as a form sends what nobody has filled in, counts as absent. */
function readParameters(request: Request): Record<string, string> {
  const given = [...new URL(request.url).searchParams];
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** @throws ApiRefusal naming the first parameter that is wrong, and what it has to be */
export function parseParameters<Shape extends z.ZodType>(
  shape: Shape,
  given: Record<string, string>,
): z.output<Shape> {
  const result = shape.safeParse(given);
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
