import type { Metadata } from 'next';
import { searchExamples } from '@/components/search/examples';
import { SearchPage } from '@/components/search/search-page';
import { listPublishedArticles } from '@/lib/articles/published-articles';
import { siteTranslator } from '@/lib/i18n/translate';
import { countedSearch } from '@/lib/search/counted-query';
import { searchArticles } from '@/lib/search/search-articles';
import { followedSearchPath, searchPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { listSections } from '@/lib/taxonomy/sections';
import { inOtherLanguages } from '../other-languages';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';
import { readAskedSearch } from './asked-search';
import type { SearchParams } from './read-search';

export const dynamic = 'force-dynamic';

/** Shown where nothing was found. */
const newestShown = 5;

type Props = { params: Promise<LocaleParams>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const zone = await newsroomTimeZone();
  const { search } = await readAskedSearch(locale, await searchParams, zone);
  const t = siteTranslator(locale);
  return pageMetadata(locale, {
    title: search.q ? t('search.titleFor', { query: search.q }) : t('search.title'),
    path: searchPath(locale),
    unlisted: true,
    followed: search.q
      ? {
          path: followedSearchPath(locale, search),
          title: t('search.feedTitle', {
            query: search.q,
            site: (await siteSettings(locale)).name,
          }),
        }
      : undefined,
  });
}

export default async function Search({ params, searchParams }: Props) {
  const locale = knownLocale((await params).locale);
  const reading = await readingFor(locale);
  const asked = await readAskedSearch(locale, await searchParams, reading.zone);
  const { search, section, author, leftOut, request } = asked;
  const result = await searchArticles(request);
  const isAnswered = result.kind === 'found' && result.hits.length > 0;
  const newest = isAnswered
    ? []
    : await listPublishedArticles({ locale, sectionId: section?.id, limit: newestShown });
  const versions = await inOtherLanguages(locale, (other) => searchPath(other, { q: search.q }));
  return (
    <SitePage
      reading={reading}
      place={{ kind: 'elsewhere' }}
      versions={versions}
      query={search.q}
      read={{ kind: 'search', search: countedSearch(request, result) }}
    >
      <SearchPage
        reading={reading}
        search={search}
        names={{ section, author }}
        leftOut={leftOut}
        result={result}
        examples={searchExamples(locale, await listSections(locale), newest)}
        newest={newest}
      />
    </SitePage>
  );
}
