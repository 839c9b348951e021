import type { Metadata } from 'next';
import { sectionPath } from '@/lib/site/addresses';
import { articleListMetadata, ArticleListPage } from '../../article-list-page';
import { knownLocale, type LocaleParams } from '../../reading';
import { findSectionList } from './section-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string; position?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, position } = await params;
  return articleListMetadata({ find: findSectionList, locale, segments: [slug], position });
}

export default async function SectionPage({ params }: Props) {
  const { locale, slug, position } = await params;
  return (
    <ArticleListPage
      find={findSectionList}
      locale={locale}
      segments={[slug]}
      position={position}
      knownAs={sectionPath(knownLocale(locale), slug)}
    />
  );
}
