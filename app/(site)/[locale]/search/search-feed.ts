import { listFullTextsByIds } from '@/lib/articles/published-full-texts';
import { siteTranslator } from '@/lib/i18n/translate';
import { searchArticles } from '@/lib/search/search-articles';
import { followedSearchPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { articlesInFeed, type FindFollowed } from '../feed-route';
import { readAskedSearch } from './asked-search';

/**
 * What the feeds of a search follow: the newest articles that it finds, none while none has all that is
 * asked for. What the page would leave out of the search and say so is no feed: it would be another one.
 */
export const findFollowedSearch: FindFollowed<unknown> = async (locale, _params, query) => {
  const given = Object.fromEntries(query);
  const asked = await readAskedSearch(locale, given, await newsroomTimeZone());
  if (asked.leftOut.length > 0) return null;
  const wanted = { sort: 'newest', hitsPerPage: articlesInFeed } as const;
  const found = await searchArticles({ ...asked.request, ...wanted });
  if (found.kind === 'empty') return null;
  const hits = found.kind === 'found' && !found.relaxed ? found.hits : [];
  const ids = hits.map(({ article }) => article.id);
  const { name: site } = await siteSettings(locale);
  const t = siteTranslator(locale);
  return {
    title: t('search.feedTitle', { query: asked.search.q, site }),
    description: t('search.feedDescription', { query: asked.search.q }),
    path: followedSearchPath(locale, asked.search),
    articles: await listFullTextsByIds(locale, ids),
  };
};
