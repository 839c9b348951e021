import type { Metadata } from 'next';
import { BarePage } from '@/components/layout/bare-page';
import { Notice, WaysOn } from '@/components/layout/notice';
import { siteTranslator } from '@/lib/i18n/translate';
import { siteSettings } from '@/lib/site/site-settings';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

/** The server puts the request's id in its place. */
const idPlaceholder = 'REQUEST-ID';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  return pageMetadata(locale, { title: siteTranslator(locale)('error.title') });
}

/** Made once, when the server starts (server/reader-pages.ts): it shows nothing that would grow old. */
export default async function ErrorPage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, site] = await Promise.all([readingFor(locale), siteSettings(locale)]);
  return (
    <BarePage site={site} reading={reading}>
      <Notice reading={reading} label="500" title={reading.t('error.title')}>
        <p>{reading.t('error.text')}</p>
        <p className="meta">
          {reading.t('error.request')} <code>{idPlaceholder}</code>
        </p>
        <WaysOn reading={reading} />
      </Notice>
    </BarePage>
  );
}
