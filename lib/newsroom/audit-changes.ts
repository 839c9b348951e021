import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { allLocales, type Locale } from '@/lib/i18n/locales';

const fields = [
  'role',
  'name',
  'slug',
  'description',
  'seal',
  'colour',
  'phone',
  'email',
  'organisation',
  'address',
  'rights',
  'about',
  'logoId',
  'locales',
  'timeZone',
  'phrases',
  'query',
  'articleIds',
  'endsAt',
  'url',
  'kinds',
] as const;

type ChangedField = (typeof fields)[number];

/** A field that an act changed, and from what to what where that is short enough to be told. */
const Change = z.object({
  field: z.enum(fields),
  locale: z.enum(allLocales).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

export type AuditChange = z.output<typeof Change>;

const told: readonly ChangedField[] = ['name', 'slug', 'timeZone', 'phrases', 'query'];

type Values = Partial<Record<ChangedField, unknown>>;

/**
 * What the audit keeps of a change: the fields in which two states differ. What is absent from the
 * new state stays as it was.
 */
export function changesBetween(before: Values, after: Values, locale?: Locale): AuditChange[] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field] ?? '', after[field] ?? ''];
    if (after[field] === undefined || isDeepStrictEqual(from, to)) return [];
    const change = { field, ...(locale && { locale }) };
    return told.includes(field) ? [{ ...change, from: String(from), to: String(to) }] : [change];
  });
}

const Kept = z.object({ changes: z.array(Change) });
const FromTo = z.object({ from: z.string(), to: z.string() });
const Hired = z.object({ role: z.string() });

/**
 * What an act changed, as the audit kept it.
 *
 * @param subject what the thing is called now
 */
export function readChanges(
  { act, detail }: { act: string; detail: unknown },
  { locale, subject }: { locale: Locale; subject: string },
): AuditChange[] {
  const fromTo = FromTo.safeParse(detail).data;
  if (act === 'editor:change-role' && fromTo) return [{ field: 'role', ...fromTo }];
  if (act === 'editor:rename' && fromTo) return [{ field: 'name', ...fromTo }];
  const hired = Hired.safeParse(detail).data;
  if (hired) return [{ field: 'role', to: hired.role }];
  const merged = act.endsWith(':merge') ? mergedName(detail, locale) : undefined;
  if (merged) return [{ field: 'name', from: merged, to: subject }];
  return Kept.safeParse(detail).data?.changes ?? [];
}

function mergedName(detail: unknown, locale: Locale): string | undefined {
  return z.object({ [locale]: z.string() }).safeParse(detail).data?.[locale];
}
