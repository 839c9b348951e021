import { Moment } from '@/components/ui/moment';
import type { Reading } from '@/lib/i18n/reading';
import type { OpenPreview } from '@/lib/newsroom/open-preview';
import { answerOf } from './answer-of';

type Props = {
  preview: OpenPreview;
  /** The remark that was just left. */
  said: string | string[] | undefined;
  reading: Reading;
};

/** Says above a text that it is not published, what is asked of its reader, and until when. */
export function PreviewNotice({ preview, said, reading }: Props) {
  const { t } = reading;
  const { revision, receiver, expiresAt, isNewest } = preview;
  const answer = answerOf(preview);
  return (
    <aside
      aria-label={t('preview.title')}
      className="border-seal font-ui mt-5 border-s-3 ps-4 text-[0.9375rem] leading-relaxed print:hidden"
    >
      <p className="font-semibold">
        {t('preview.title')} · {t('preview.version', { number: revision })}
      </p>
      <p>{t('preview.asked', { receiver })}</p>
      <p className="text-soft">
        {t('preview.until')} <Moment time={expiresAt} reading={reading} as="minute" />
      </p>
      {said && <p role="status">{t('preview.left')}</p>}
      {answer && isNewest && (
        <p>
          {t(`preview.answered.${answer.kind}`, { name: answer.name })}{' '}
          <a href="#answer" className="underline">
            {t('preview.changeAnswer')}
          </a>
        </p>
      )}
      {!isNewest && <p>{t(answer ? 'preview.lapsed' : 'preview.older')}</p>}
    </aside>
  );
}
