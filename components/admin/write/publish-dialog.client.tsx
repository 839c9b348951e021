'use client';

import type { PublishMoment } from './publish-question';
import type { WrittenArticle } from './written-article';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';
import { locales } from '@/lib/i18n/locales';

type PublishDialogProps = {
  article: WrittenArticle;
  title: string;
  address: string;
  moment: NonNullable<PublishMoment>;
  zone: string;
  onPublish: () => void;
  onClose: () => void;
};

/** Says what exactly will become public and when, before it does. */
export function PublishDialog(props: PublishDialogProps) {
  const { article, title, address, moment, zone, onPublish, onClose } = props;
  const t = useAdminText();
  const values = { title, address, zone, time: moment.kind === 'now' ? '' : moment.time };
  const sentence = ({ now: 'publishNow', past: 'publishPast', later: 'publishLater' } as const)[
    moment.kind
  ];

  return (
    <Dialog title={t('dialog.publishTitle')} onClose={onClose}>
      <p className="wrap-anywhere">{t(`dialog.${sentence}`, values)}</p>
      {article.publicity === 'public' && (
        <p className="mt-3">
          {t(moment.kind === 'later' ? 'dialog.publishLaterLive' : 'dialog.publishChanges', values)}
        </p>
      )}
      {article.isLanguageOff && (
        <p className="mt-3">
          {t('dialog.publishLanguageOff', { language: locales[article.locale].name })}
        </p>
      )}
      {article.publicity === 'withdrawn' && <p className="mt-3">{t('dialog.publishAgain')}</p>}
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <button type="button" onClick={onClose} className="button">
          {t('dialog.cancel')}
        </button>
        <button type="button" onClick={onPublish} className="button button-go">
          {t(moment.kind === 'later' ? 'dialog.scheduleDo' : 'dialog.publishDo')}
        </button>
      </div>
    </Dialog>
  );
}
