import { findPaperLogoFile } from '@/lib/articles/paper-logo';
import type { FullText } from '@/lib/articles/published-full-texts';
import { siteUrl } from '@/lib/env';
import { lastChange, type Feed } from '@/lib/feeds/feed';
import { feedWriters } from '@/lib/feeds/render-feed';
import { toFeedArticles } from '@/lib/feeds/to-feed-articles';
import { locales, type Locale } from '@/lib/i18n/locales';
import { answerInsteadIn, answerWithRedirect } from '@/lib/process-state';
import { feedPath, frontPath, type FeedFormat } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { knownLocale } from './reading';

/** A feed looks back as far as this. */
export const articlesInFeed = 30;

/** What one feed has of its own: that of a language, of a section, a tag or an author, of a search. */
type FollowedPage = {
  /** What stays the same wherever the page moves; without it, its address. */
  id?: string;
  /** Without it, the paper's name. */
  title?: string;
  description: string;
  path: string;
  articles: FullText[];
};

/**
 * Finds what a feed follows.
 *
 * @param segments those of the address that name it
 * @returns the path of the page that it follows now, if that has moved; `null` if there is no such feed
 */
export type FindFollowed<Params> = (
  locale: Locale,
  params: Params,
  query: URLSearchParams,
) => Promise<FollowedPage | { movedTo: string } | null>;

type Route<Params> = (
  request: Request,
  context: { params: Promise<Params & { locale: string }> },
) => Promise<Response>;

/** What an address answers that is a feed in one format; the layout is not asked about it. */
export function feedRoute<Params>(format: FeedFormat, find: FindFollowed<Params>): Route<Params> {
  return async (request, context) => {
    const params = await context.params;
    const locale = knownLocale(params.locale);
    const { languages } = await siteSettings(locale);
    if (!languages.includes(locale)) answerInsteadIn(languages[0]);
    const followed = await find(locale, params, new URL(request.url).searchParams);
    if (!followed) return new Response(null, { status: 404 });
    if ('movedTo' in followed) {
      answerWithRedirect(feedPath(followed.movedTo, format));
      return new Response(null);
    }
    const feed = await toFeed(locale, followed);
    const { contentType, render } = feedWriters[format];
    const changed = lastChange(feed)?.toUTCString();
    const headers = { 'Content-Type': contentType, ...(changed && { 'Last-Modified': changed }) };
    return new Response(render(feed), { headers });
  };
}

async function toFeed(locale: Locale, followed: FollowedPage): Promise<Feed> {
  const [site, logo] = await Promise.all([siteSettings(locale), findPaperLogoFile()]);
  const { name, organisation, rights } = site;
  const { path, title = name, description, articles } = followed;
  const origin = siteUrl();
  const url = origin + path;
  const at = (format: FeedFormat) => origin + feedPath(path, format);
  return {
    id: followed.id ?? url,
    title,
    description: description || site.description || organisation || name,
    language: locales[locale].htmlLang,
    url,
    feedUrls: { rss: at('rss'), atom: at('atom'), json: at('json') },
    publisher: { name: organisation || name, url: origin + frontPath(locale) },
    rights: rights || undefined,
    icon: `${origin}/icon.svg`,
    logo: logo ? origin + logo : undefined,
    articles: toFeedArticles(articles, origin),
  };
}
