import { Notice, WaysOn } from '@/components/layout/notice';
import type { ArticleAnswer } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

type Gone = Extract<ArticleAnswer, { kind: 'gone' }>;

/** What stands in place of an article that readers could see once: why it went, where that is known. */
export function GoneNotice({ gone, reading }: { gone: Gone; reading: Reading }) {
  const { t } = reading;
  const { reason, title } = gone;
  return (
    <Notice reading={reading} title={t(reason ? 'gone.withdrawn' : 'gone.noLonger')}>
      {title && <p>{t('gone.was', { title })}</p>}
      {reason && (
        <blockquote className="border-seal border-s-3 ps-5">
          <p className="label text-soft mb-1.5">{t('gone.reason')}</p>
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        </blockquote>
      )}
      <WaysOn reading={reading} />
    </Notice>
  );
}
