'use client';

import type { AskedAct } from './ask-dialog.client';
import type { WrittenArticle } from './written-article';
import { useAdminText } from '../messages.client';
import { locales } from '@/lib/i18n/locales';

type ReadersNoteProps = {
  article: WrittenArticle;
  isBusy: boolean;
  onAsk: (act: AskedAct) => void;
};

/** What readers have of this article now, and how to take it away from them. */
export function ReadersNote({ article, isBusy, onAsk }: ReadersNoteProps) {
  const t = useAdminText();
  const { live, may, publicity, isLanguageOff } = article;
  const acts = (['takeBack', 'withdraw'] as const).filter((act) => may[act]);

  return (
    <section className="border-line border-t pt-5">
      <h2 className="label text-soft mb-2">{t('write.readers')}</h2>
      <p className="wrap-anywhere">{useReadersSentence(article)}</p>
      {live && publicity === 'public' && !isLanguageOff && (
        <p className="mt-2">
          <a
            href={live.path}
            target="_blank"
            className="inline-flex min-h-11 items-center underline"
          >
            {t('write.view')}
          </a>
        </p>
      )}
      {acts.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {acts.map((act) => (
            <button
              key={act}
              type="button"
              disabled={isBusy}
              onClick={() => onAsk(act)}
              className="button"
            >
              {t(`write.${act}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

function useReadersSentence({ publicity, isPublishedText, live, ...article }: WrittenArticle) {
  const t = useAdminText();
  const time = live?.time ?? '';
  if (article.isLanguageOff) {
    return t('write.readersLanguageOff', { language: locales[article.locale].name });
  }
  switch (publicity) {
    case 'unpublished':
      return t('write.readersNothing');
    case 'scheduled':
      return t(isPublishedText ? 'write.readersScheduled' : 'write.readersScheduledOlder', {
        time,
      });
    case 'public':
      return t(isPublishedText ? 'write.readersPublic' : 'write.readersOlder', { time });
    case 'withdrawn':
      return t('write.readersWithdrawn', { reason: article.withdrawalReason ?? '' });
    case 'expired':
      return t('write.readersExpired');
  }
}
