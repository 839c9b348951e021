import { hasPublishedArticles } from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { authorPath, authorsPath } from '@/lib/site/addresses';
import { findAuthor, findAuthorById } from '@/lib/taxonomy/authors';
import type { ArticleList } from '../../article-list';
import { followedList } from '../../list-feed';
import { inOtherLanguages } from '../../other-languages';

/** The articles of an author. */
export async function findAuthorList(locale: Locale, slug: string): Promise<ArticleList | null> {
  const author = await findAuthor(locale, slug);
  if (!author) return null;
  const { id, name, description } = author;
  const t = siteTranslator(locale);
  return {
    id,
    title: name,
    description,
    articles: { authorId: id },
    path: (before) => authorPath(locale, slug, before),
    trail: [{ name: t('authors.title'), href: authorsPath(locale) }],
    versions: await inOtherLanguages(locale, async (other) => {
      const same = await findAuthorById(other, id);
      const isThere = same && (await hasPublishedArticles(other, { authorId: id }));
      return isThere ? authorPath(other, same.slug) : null;
    }),
    empty: t('authors.emptyAuthor'),
  };
}

/** What the feeds of an author follow. */
export const findFollowedAuthor = followedList(findAuthorList, authorPath);
