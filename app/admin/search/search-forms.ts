import { z } from 'zod';
import { allLocales } from '@/lib/i18n/locales';

const version = z.string().transform(Number);

/** Words as they are typed, one on each line. */
const phrases = z.string().transform((text) => text.split('\n'));

/** New synonyms, as they come in; what they hold is checked by the act. */
export const NewSynonymsForm = z.object({ phrases });

/** Changed ones. */
export const SynonymsForm = z.object({ id: z.string(), version, phrases });

const locale = z.enum(allLocales, 'localeUnknown');

const pinned = {
  query: z.string(),
  lastDay: z.string(),
  chosen: z.string().transform((text) => text.match(/[0-9a-f-]{36}/g) ?? []),
};

/** New pinned results: `chosen` are the articles' ids, in their order. */
export const NewPinForm = z
  .object({ ...pinned, locale })
  .transform(({ chosen, ...pin }) => ({ ...pin, articleIds: chosen }));

/** Changed ones. */
export const PinForm = z
  .object({ ...pinned, id: z.string(), version })
  .transform(({ chosen, ...pin }) => ({ ...pin, articleIds: chosen }));

/** Synonyms or pinned results that are removed. */
export const RemoveForm = z.object({ id: z.string() });

/** Articles of a language that have these words. */
export const FindArticlesForm = z.object({ locale, words: z.string() });
