import type { Metadata } from 'next';
import { articleListMetadata, ArticleListPage } from '../../article-list-page';
import type { LocaleParams } from '../../reading';
import { findPeriodList } from './period-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { year: string; position?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, year, position } = await params;
  return articleListMetadata({ find: findPeriodList, locale, segments: [year], position });
}

export default async function YearPage({ params }: Props) {
  const { locale, year, position } = await params;
  return (
    <ArticleListPage find={findPeriodList} locale={locale} segments={[year]} position={position} />
  );
}
