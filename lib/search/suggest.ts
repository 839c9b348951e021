import {
  editionTime,
  listPublishedByIds,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import { transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { analyze } from './analyze';
import { highlight, type Segment } from './highlight';
import { findLexemes } from './lexemes';
import { parseQuery } from './parse-query';
import { rankByTime } from './ranking';
import { limitTime } from './time-limit';

/** What somebody who is still typing may mean: queries to ask, and articles whose title answers. */
export type Suggestions = {
  terms: string[];
  articles: { article: ArticleLink; title: Segment[] }[];
};

const maxArticles = 5;

/** Suggestions for the beginning of a query, from what is public in one language at this moment. */
export async function suggest(locale: Locale, typed: string): Promise<Suggestions> {
  const parsed = parseQuery(typed);
  if (parsed.kind !== 'query') return { terms: [], articles: [] };
  const scope = { locale, now: await editionTime() };
  const { ids } = await transaction(async (tx) => {
    await limitTime(tx);
    return rankByTime(tx, parsed.strict, scope);
  });
  const articles = await listPublishedByIds(locale, ids.slice(0, maxArticles));
  const titles = articles.map(({ title }) => analyze(title));
  const { terms } = parsed.strict;
  const lexemes = await findLexemes(terms, titles);
  return {
    terms: [],
    articles: articles.map((article, at) => ({
      article,
      title: highlight(titles[at] ?? analyze(article.title), terms, lexemes),
    })),
  };
}
