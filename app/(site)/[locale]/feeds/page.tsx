import type { Metadata } from 'next';
import { FeedsPage } from '@/components/layout/feeds-page';
import { ListHead } from '@/components/lists/list-head';
import { siteUrl } from '@/lib/env';
import { siteTranslator } from '@/lib/i18n/translate';
import { feedsPath } from '@/lib/site/addresses';
import { listSections } from '@/lib/taxonomy/sections';
import { inOtherLanguages } from '../other-languages';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const t = siteTranslator(locale);
  return pageMetadata(locale, {
    title: t('feeds.title'),
    description: t('feeds.description'),
    path: feedsPath(locale),
    versions: await inOtherLanguages(locale, feedsPath),
  });
}

export default async function Feeds({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const reading = await readingFor(locale);
  const versions = await inOtherLanguages(locale, feedsPath);
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }} versions={versions}>
      <ListHead reading={reading} title={reading.t('feeds.title')} />
      <FeedsPage reading={reading} sections={await listSections(locale)} origin={siteUrl()} />
    </SitePage>
  );
}
