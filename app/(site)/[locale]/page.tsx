import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { Notice } from '@/components/layout/notice';
import { StructuredData } from '@/components/layout/structured-data';
import { listPublishedArticles } from '@/lib/articles/published-articles';
import { listPublishedBySection } from '@/lib/articles/published-by-section';
import { listMostRead } from '@/lib/articles/published-most-read';
import { structuredOrganization, structuredSite } from '@/lib/articles/structured-paper';
import { frontPath } from '@/lib/site/addresses';
import { inOtherLanguages } from './other-languages';
import { pageMetadata } from './page-metadata';
import { knownLocale, readingFor, type LocaleParams } from './reading';
import { SitePage } from './site-page';
import { paperIn } from './structured-pages';

export const dynamic = 'force-dynamic';

const newestShown = 7;
const storiesInBand = 4;
const mostReadShown = 5;

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const versions = await inOtherLanguages(locale, frontPath);
  return pageMetadata(locale, { path: frontPath(locale), versions });
}

export default async function Front({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, paper] = await Promise.all([readingFor(locale), paperIn(locale)]);
  const [lead, ...newest] = await listPublishedArticles({ locale, limit: newestShown });
  if (!lead) {
    return (
      <SitePage reading={reading} place={{ kind: 'front' }} read={{ kind: 'front' }}>
        <Notice reading={reading} level="h2" title={reading.t('list.firstDay')}>
          <p>{reading.t('list.firstDayHelp')}</p>
        </Notice>
      </SitePage>
    );
  }
  const [bands, mostRead] = await Promise.all([
    listPublishedBySection(locale, storiesInBand, [lead, ...newest]),
    listMostRead(locale, mostReadShown),
  ]);
  return (
    <SitePage reading={reading} place={{ kind: 'front' }} read={{ kind: 'front' }}>
      <FrontPage reading={reading} lead={lead} newest={newest} bands={bands} mostRead={mostRead} />
      <StructuredData things={[structuredSite(paper), structuredOrganization(paper)]} />
    </SitePage>
  );
}
