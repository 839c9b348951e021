import { AskedSuggestions } from '@/lib/open-data/asked';
import { toLink } from '@/lib/open-data/list-articles';
import type { Suggestions } from '@/lib/open-data/search-shapes';
import { suggest } from '@/lib/search/suggest';
import { answering, paperLocale, parseParameters } from '../answer';

export const dynamic = 'force-dynamic';

/** What somebody who is typing may mean: nothing typed, nothing suggested. */
export const GET = answering<Suggestions>(async (given) => {
  const asked = parseParameters(AskedSuggestions, given);
  const { terms, articles } = await suggest(await paperLocale(asked.locale), asked.q);
  const found = articles.map(({ article, title }) => ({ ...toLink(article), highlights: title }));
  return { body: { terms, articles: found } };
});
