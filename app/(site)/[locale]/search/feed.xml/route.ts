import { articlePath } from '@/lib/articles/article';
import { siteUrl } from '@/lib/env';
import { renderRss } from '@/lib/feeds/rss';
import { locales } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { answerInsteadIn } from '@/lib/process-state';
import { searchArticles } from '@/lib/search/search-articles';
import { searchFeedPath, searchPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { knownLocale, type LocaleParams } from '../../reading';
import { readAskedSearch } from '../asked-search';

export const dynamic = 'force-dynamic';

const articlesInFeed = 50;

/**
 * The newest articles that a search finds, for feed readers; empty while none has all that is asked
 * for. What the page would leave out of the search and say so is no feed: it would be another one.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<LocaleParams> },
): Promise<Response> {
  const locale = knownLocale((await params).locale);
  const site = await siteSettings(locale);
  if (!site.languages.includes(locale)) answerInsteadIn(site.languages[0]);
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const asked = await readAskedSearch(locale, given, await newsroomTimeZone());
  if (asked.leftOut.length > 0) return new Response(null, { status: 404 });
  const wanted = { sort: 'newest', hitsPerPage: articlesInFeed } as const;
  const found = await searchArticles({ ...asked.request, ...wanted });
  if (found.kind === 'empty') return new Response(null, { status: 404 });
  const hits = found.kind === 'found' && !found.relaxed ? found.hits : [];
  const { q } = asked.search;
  const t = siteTranslator(locale);
  const origin = siteUrl();
  const feed = renderRss({
    title: t('search.feedTitle', { query: q, site: site.name }),
    description: t('search.feedDescription', { query: q }),
    language: locales[locale].htmlLang,
    url: origin + searchPath(locale, asked.search),
    feedUrl: origin + searchFeedPath(locale, asked.search),
    rights: site.rights || undefined,
    articles: hits.map(({ article }) => ({
      ...article,
      id: `urn:uuid:${article.id}`,
      url: origin + articlePath(article),
      section: article.section?.name ?? null,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
