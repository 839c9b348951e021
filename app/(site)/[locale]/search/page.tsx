import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/search-page';
import { siteTranslator } from '@/lib/i18n/translate';
import { searchArticles } from '@/lib/search/search-articles';
import { searchPath } from '@/lib/site/addresses';
import { findSection, listSections } from '@/lib/taxonomy/sections';
import { inOtherLanguages } from '../other-languages';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';
import { readPeriod, readSearch, type SearchParams } from './read-search';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const { q } = readSearch(await searchParams);
  const t = siteTranslator(locale);
  return pageMetadata(locale, {
    title: q ? t('search.titleFor', { query: q }) : t('search.title'),
    path: searchPath(locale),
    unlisted: true,
  });
}

export default async function Search({ params, searchParams }: Props) {
  const locale = knownLocale((await params).locale);
  const reading = await readingFor(locale);
  const search = readSearch(await searchParams);
  const section = search.section ? await findSection(locale, search.section) : null;
  const result = await searchArticles({
    locale,
    q: search.q,
    sectionId: section?.id,
    ...readPeriod(search, reading.zone),
    sort: search.sort ?? 'relevance',
    page: search.page ?? 1,
  });
  const versions = await inOtherLanguages(locale, (other) => searchPath(other, { q: search.q }));
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }} versions={versions} query={search.q}>
      <SearchPage
        reading={reading}
        search={{ ...search, section: section?.slug }}
        sections={await listSections(locale)}
        result={result}
      />
    </SitePage>
  );
}
