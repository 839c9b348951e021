import { Notice, WaysOn } from '@/components/layout/notice';
import type { Locale } from '@/lib/i18n/locales';
import { answerWithStatus } from '@/lib/process-state';
import { readingFor } from './reading';
import { SitePage } from './site-page';

/** What an address without a page shows, with status 404. */
export async function MissingPage({ locale }: { locale: Locale }) {
  answerWithStatus(404);
  const reading = await readingFor(locale);
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }}>
      <Notice reading={reading} label="404" title={reading.t('missing.title')}>
        <p>{reading.t('missing.text')}</p>
        <WaysOn reading={reading} />
      </Notice>
    </SitePage>
  );
}
