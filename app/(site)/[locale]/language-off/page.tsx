import type { Metadata } from 'next';
import { Notice, WaysOn } from '@/components/layout/notice';
import { siteTranslator } from '@/lib/i18n/translate';
import { answerWithStatus } from '@/lib/process-state';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  return pageMetadata(locale, { title: siteTranslator(locale)('languageOff.title') });
}

/**
 * What stands, with status 404, at every address in a language in which the paper does not appear;
 * shown in its first one (server/reader-pages.ts).
 */
export default async function LanguageOffPage({ params }: Props) {
  answerWithStatus(404);
  const reading = await readingFor(knownLocale((await params).locale));
  const { t } = reading;
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }}>
      <Notice reading={reading} label="404" title={t('languageOff.title')}>
        <p>{t('languageOff.text')}</p>
        <WaysOn reading={reading} />
      </Notice>
    </SitePage>
  );
}
