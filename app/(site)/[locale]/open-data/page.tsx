import type { Metadata } from 'next';
import { OpenDataPage } from '@/components/open-data/open-data-page';
import { env } from '@/lib/env';
import { apiWords } from '@/lib/open-data/api-words';
import { openDocument } from '@/lib/open-data/open-document';
import { apiPath } from '@/lib/open-data/operations';
import { openDataPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { inOtherLanguages } from '../other-languages';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';
import { findTries } from './find-tries';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const say = apiWords(locale);
  return pageMetadata(locale, {
    title: say('page.title'),
    description: say('page.lead'),
    path: openDataPath(locale),
    versions: await inOtherLanguages(locale, openDataPath),
  });
}

/** What programs can read, for people: rendered from the description that machines read. */
export default async function OpenData({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, site, tries, versions] = await Promise.all([
    readingFor(locale),
    siteSettings(locale),
    findTries(locale),
    inOtherLanguages(locale, openDataPath),
  ]);
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }} versions={versions}>
      <OpenDataPage
        document={openDocument(site, locale)}
        tries={tries}
        perMinute={env().API_REQUESTS_PER_MINUTE}
        machines={`${apiPath}/openapi.json?locale=${locale}`}
        say={apiWords(locale)}
        reading={reading}
      />
    </SitePage>
  );
}
