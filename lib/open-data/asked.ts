import { z } from 'zod';
import { allLocales } from '@/lib/i18n/locales';
import {
  author,
  cursor,
  isPeriod,
  limit,
  locale,
  notPeriod,
  period,
  query,
  searchCursor,
  section,
  tag,
} from './parameters';
import { said } from './said';

const articles = { locale, section, tag, author, ...period, cursor };

/** Only what an index has in the order of the list is a list; anything else is a search. */
const isOneList = ({ section, tag, author }: Partial<Record<string, unknown>>) =>
  [section, tag, author].filter((one) => one !== undefined).length <= 1;

const notOneList = {
  path: ['section'],
  error: 'Give one of section, tag and author: a list has an order for each of them alone.',
};

/** What `/articles` takes. */
export const AskedArticles = z
  .object({ ...articles, limit: limit(100, 20) })
  .refine(isPeriod, notPeriod)
  .refine(isOneList, notOneList);

/** What `/articles.csv` takes. */
export const AskedTable = z
  .object({ ...articles, limit: limit(10_000, 10_000) })
  .refine(isPeriod, notPeriod)
  .refine(isOneList, notOneList);

/** What leads to one article. */
export const AskedAddress = z.object({
  locale: said('localeParameter', z.string()),
  slug: said('slugParameter', z.string()),
});

/** What `/sections` takes. */
export const AskedSections = z.object({ locale });

/** What `/tags` and `/authors` take. */
export const AskedNames = z.object({ locale, limit: limit(100, 100), cursor });

/** What `/search` takes. */
export const AskedSearch = z
  .object({
    locale,
    q: query,
    section,
    author,
    ...period,
    sort: said(
      'sort',
      z
        .enum(['relevance', 'newest'], { error: 'The sort must be relevance or newest.' })
        .default('relevance'),
    ),
    whole: said(
      'whole',
      z
        .enum(['true', 'false'], { error: 'The parameter whole must be true or false.' })
        .transform((whole) => whole === 'true')
        .pipe(z.boolean())
        .default(false),
    ),
    limit: limit(50, 10),
    cursor: searchCursor,
  })
  .refine(isPeriod, notPeriod);

/** What `/suggestions` takes. */
export const AskedSuggestions = z.object({ locale, q: query });

/** What the document itself takes. */
export const AskedDocument = z.object({
  locale: said(
    'documentLocale',
    z
      .enum(allLocales, { error: `The locale must be one of: ${allLocales.join(', ')}.` })
      .optional(),
  ),
});
