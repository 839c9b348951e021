import { listFullTexts } from '@/lib/articles/published-full-texts';
import { listFeedId } from '@/lib/feeds/feed-id';
import { locales, type Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { siteSettings } from '@/lib/site/site-settings';
import { findMovedList } from '@/lib/taxonomy/moved-names';
import type { ArticleList, FindArticleList } from './article-list';
import { articlesInFeed, type FindFollowed } from './feed-route';

/** What the feeds of a list are called. */
export async function listFeedTitle(
  locale: Locale,
  { title }: Pick<ArticleList, 'title'>,
): Promise<string> {
  const { name: site } = await siteSettings(locale);
  return siteTranslator(locale)('feeds.titleOf', { title, site });
}

/**
 * Finds what the feeds of a section, a tag or an author follow.
 *
 * @param pathOf the address under which readers may know a list that has moved
 */
export function followedList(
  find: FindArticleList,
  pathOf: (locale: Locale, slug: string) => string,
): FindFollowed<{ slug: string }> {
  return async (locale, { slug }) => {
    const list = await find(locale, slug);
    if (!list?.id) {
      const movedTo = await findMovedList(pathOf(locale, slug));
      return movedTo === null ? null : { movedTo };
    }
    const { id, description, articles } = list;
    return {
      id: listFeedId(id, locales[locale].htmlLang),
      title: await listFeedTitle(locale, list),
      description,
      path: list.path(),
      articles: await listFullTexts({ ...articles, locale, limit: articlesInFeed }),
    };
  };
}
