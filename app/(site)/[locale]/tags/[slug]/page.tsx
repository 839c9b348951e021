import type { Metadata } from 'next';
import { tagPath } from '@/lib/site/addresses';
import { articleListMetadata, ArticleListPage } from '../../article-list-page';
import { knownLocale, type LocaleParams } from '../../reading';
import { findTagList } from './tag-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string; position?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, position } = await params;
  return articleListMetadata({ find: findTagList, locale, segments: [slug], position });
}

export default async function TagPage({ params }: Props) {
  const { locale, slug, position } = await params;
  return (
    <ArticleListPage
      find={findTagList}
      locale={locale}
      segments={[slug]}
      position={position}
      knownAs={tagPath(knownLocale(locale), slug)}
    />
  );
}
