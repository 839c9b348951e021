import { z } from 'zod';
import { suggest } from '@/lib/search/suggest';
import { answering, paperLocale, parseParameters } from '../answer';
import { query } from '../query';
import { apiLink } from '../search/search-answer';

export const dynamic = 'force-dynamic';

/** What `/api/v1/suggestions` takes (docs/api.md). */
const SuggestionParameters = z.object({ q: query, locale: z.string().default('') });

/** What somebody who is typing may mean: nothing typed, nothing suggested. */
export const GET = answering(async (given) => {
  const asked = parseParameters(SuggestionParameters, given);
  const { terms, articles } = await suggest(await paperLocale(asked.locale), asked.q);
  const found = articles.map(({ article, title }) => ({ ...apiLink(article), highlights: title }));
  return { body: { terms, articles: found } };
});
