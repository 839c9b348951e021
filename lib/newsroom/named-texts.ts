import { z } from 'zod';
import { isSlug, toSlug } from '@/lib/articles/slug';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { line, optionalLine } from './text-shapes';

const NamedText = z
  .object({
    name: line(80, 'nameMissing', 'nameTooLong'),
    slug: z
      .string()
      .default('')
      .transform((slug) => slug.trim().toLowerCase()),
    description: optionalLine(500, 'textTooLong').default(''),
  })
  .transform((text) => ({ ...text, slug: text.slug || toSlug(text.name) }))
  .refine(({ slug }) => isSlug(slug), { error: 'slugInvalid', path: ['slug'] });

type NamedText = z.output<typeof NamedText> & { locale: Locale };

/**
 * What a section, a tag or an author is called in every language, and its address there; an empty
 * address is made from the name.
 */
export const NamedTexts = z
  .record(z.enum(allLocales), NamedText)
  .transform((texts): NamedText[] => allLocales.map((locale) => ({ ...texts[locale], locale })));

/** The names alone, for the audit. */
export function namesOf(texts: NamedText[]): Record<string, string> {
  return Object.fromEntries(texts.map(({ locale, name }) => [locale, name]));
}
