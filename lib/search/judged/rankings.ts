import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { parseQuery } from '../parse-query';
import { askedInFull, askedOfIndex, writeForm } from '../query-form';
import { leaveOutStopWords } from '../stop-words';
import { searchArticles } from '../search-articles';

const shown = 20;

/** The ids of the first twenty articles that the search gives; of a typo, what it suggests instead. */
export async function rankBySearch(locale: Locale, q: string, isTypo: boolean): Promise<string[]> {
  const request = { locale, sort: 'relevance', page: 1, hitsPerPage: shown } as const;
  const typed = await searchArticles({ ...request, q });
  const suggestion = isTypo && typed.kind === 'found' ? typed.suggestion : null;
  const result = suggestion === null ? typed : await searchArticles({ ...request, q: suggestion });
  return result.kind === 'found' ? result.hits.map(({ article }) => article.id) : [];
}

/** The same of PostgreSQL's own ranking over the same index, for the query as it was typed. */
export async function rankByTsRank(locale: Locale, q: string): Promise<string[]> {
  const parsed = parseQuery(q);
  if (parsed.kind !== 'query') return [];
  const form = writeForm(await leaveOutStopWords(parsed.question));
  const asked = askedInFull(form) ?? askedOfIndex(form);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT article_id AS id FROM search.doc, LATERAL (SELECT ${asked} AS query) AS asked
    WHERE locale = ${locale} AND tsv @@ query
    ORDER BY ts_rank(tsv, query) DESC, article_id LIMIT ${shown}`;
  return rows.map(({ id }) => id);
}
