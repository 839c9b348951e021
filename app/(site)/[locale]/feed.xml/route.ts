import { articlePath } from '@/lib/articles/article';
import { listPublishedArticles } from '@/lib/articles/published-articles';
import { siteUrl } from '@/lib/env';
import { renderRss } from '@/lib/feeds/rss';
import { locales } from '@/lib/i18n/locales';
import { answerInsteadIn } from '@/lib/process-state';
import { feedPath, frontPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { knownLocale, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

const articlesInFeed = 50;

/** The newest articles of a language, for feed readers; the layout is not asked about it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<LocaleParams> },
): Promise<Response> {
  const locale = knownLocale((await params).locale);
  const [site, articles] = await Promise.all([
    siteSettings(locale),
    listPublishedArticles({ locale, limit: articlesInFeed }),
  ]);
  if (!site.languages.includes(locale)) answerInsteadIn(site.languages[0]);
  const origin = siteUrl();
  const feed = renderRss({
    title: site.name,
    description: site.description || site.organisation || site.name,
    language: locales[locale].htmlLang,
    url: origin + frontPath(locale),
    feedUrl: origin + feedPath(locale),
    rights: site.rights || undefined,
    articles: articles.map((article) => ({
      ...article,
      id: `urn:uuid:${article.id}`,
      url: origin + articlePath(article),
      section: article.section?.name ?? null,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
