import { Notice, WaysOn } from '@/components/layout/notice';
import { Runs } from '@/components/ui/runs';
import type { ArticleAnswer } from '@/lib/articles/published-article';
import type { Reading } from '@/lib/i18n/reading';

type Gone = Extract<ArticleAnswer, { kind: 'gone' }>;

/** What stands in place of an article that readers could see once: why it went, where that is known. */
export function GoneNotice({ gone, reading }: { gone: Gone; reading: Reading }) {
  const { locale, t } = reading;
  const { reason, title } = gone;
  return (
    <Notice reading={reading} title={t(reason ? 'gone.withdrawn' : 'gone.noLonger')}>
      {title && (
        <p>
          <Runs text={t('gone.was', { title })} locale={locale} />
        </p>
      )}
      {reason && (
        <blockquote className="border-seal border-s-3 ps-5">
          <p className="label text-soft mb-1.5">{t('gone.reason')}</p>
          <p className="wrap-anywhere whitespace-pre-line">
            <Runs text={reason} locale={locale} />
          </p>
        </blockquote>
      )}
      <WaysOn reading={reading} />
    </Notice>
  );
}
