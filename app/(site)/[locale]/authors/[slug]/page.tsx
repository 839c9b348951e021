import type { Metadata } from 'next';
import { authorPath } from '@/lib/site/addresses';
import { articleListMetadata, ArticleListPage } from '../../article-list-page';
import { knownLocale, type LocaleParams } from '../../reading';
import { findAuthorList } from './author-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string; position?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, position } = await params;
  return articleListMetadata({ find: findAuthorList, locale, segments: [slug], position });
}

export default async function AuthorPage({ params }: Props) {
  const { locale, slug, position } = await params;
  return (
    <ArticleListPage
      find={findAuthorList}
      locale={locale}
      segments={[slug]}
      position={position}
      knownAs={authorPath(knownLocale(locale), slug)}
    />
  );
}
