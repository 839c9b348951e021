import { hasPublishedArticles } from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { tagPath, tagsPath } from '@/lib/site/addresses';
import { findTag, findTagById } from '@/lib/taxonomy/tags';
import type { ArticleList } from '../../article-list';
import { followedList } from '../../list-feed';
import { inOtherLanguages } from '../../other-languages';

/** The articles of a tag. */
export async function findTagList(locale: Locale, slug: string): Promise<ArticleList | null> {
  const tag = await findTag(locale, slug);
  if (!tag) return null;
  const { id, name, description } = tag;
  const t = siteTranslator(locale);
  return {
    id,
    title: name,
    description,
    articles: { tagId: id },
    path: (before) => tagPath(locale, slug, before),
    trail: [{ name: t('tags.title'), href: tagsPath(locale) }],
    versions: await inOtherLanguages(locale, async (other) => {
      const same = await findTagById(other, id);
      const isThere = same && (await hasPublishedArticles(other, { tagId: id }));
      return isThere ? tagPath(other, same.slug) : null;
    }),
    empty: t('tags.emptyTag'),
  };
}

/** What the feeds of a tag follow. */
export const findFollowedTag = followedList(findTagList, tagPath);
