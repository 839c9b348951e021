import { suggest } from '@/lib/search/suggest';
import { answering, paperLocale, parseParameters } from '../answer';
import { apiLink } from '../search/search-answer';
import { SuggestionParameters } from './suggestion-parameters';

export const dynamic = 'force-dynamic';

/** What somebody who is typing may mean: nothing typed, nothing suggested. */
export const GET = answering(async (given) => {
  const asked = parseParameters(SuggestionParameters, given);
  const { terms, articles } = await suggest(await paperLocale(asked.locale), asked.q);
  const found = articles.map(({ article, title }) => ({ ...apiLink(article), highlights: title }));
  return { body: { terms, articles: found } };
});
