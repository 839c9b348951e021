import type { Metadata } from 'next';
import type { OtherLanguage } from '@/components/layout/languages';
import { articlePath } from '@/lib/articles/article';
import type { ArticleAnswer, PublishedArticle } from '@/lib/articles/published-article';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { pageMetadata } from '../../page-metadata';

/** The head of what an article's address leads to; what is no article has no address of its own. */
export async function articleMetadata(
  locale: Locale,
  answer: ArticleAnswer | null,
): Promise<Metadata> {
  if (answer?.kind !== 'found') {
    const t = siteTranslator(locale);
    return pageMetadata(locale, { title: t(answer ? 'gone.noLonger' : 'missing.title') });
  }
  const { article } = answer;
  return pageMetadata(locale, {
    title: article.title,
    description: article.standfirst,
    path: articlePath(article),
    versions: versionsOf(article),
    article,
  });
}

/** Where the same story is in other languages. */
export function versionsOf({ versions }: PublishedArticle): OtherLanguage[] {
  return versions.map((version) => ({ locale: version.locale, href: articlePath(version) }));
}
