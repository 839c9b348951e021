import { AskedSuggestions } from '@/lib/open-data/asked';
import { suggest } from '@/lib/search/suggest';
import { answering, paperLocale, parseParameters } from '../../answer';

export const dynamic = 'force-dynamic';

/**
 * The same queries as browsers and other programs read them that have taken up the site's search
 * (OpenSearch Suggestions 1.1): what was typed, and what may be meant.
 */
export const GET = answering(async (given) => {
  const { locale, q } = parseParameters(AskedSuggestions, given);
  const { terms } = await suggest(await paperLocale(locale), q);
  return { body: [q, terms], type: 'application/x-suggestions+json' };
});
