'use client';

import { useAdminText } from '../messages.client';

type MoreActsProps = {
  articleId: string;
  mayBin: boolean;
  isBusy: boolean;
  onDuplicate: () => void;
  onBin: () => void;
};

/** What else can be done with an article that was saved once. */
export function MoreActs({ articleId, mayBin, isBusy, onDuplicate, onBin }: MoreActsProps) {
  const t = useAdminText();
  return (
    <section className="border-line border-t pt-5">
      <h2 className="label text-soft mb-2">{t('write.more')}</h2>
      <div className="flex flex-wrap gap-2">
        <a href={`/admin/articles/${articleId}/history`} className="button">
          {t('write.history')}
        </a>
        <button type="button" disabled={isBusy} onClick={onDuplicate} className="button">
          {t('write.duplicate')}
        </button>
        {mayBin && (
          <button type="button" disabled={isBusy} onClick={onBin} className="button">
            {t('write.bin')}
          </button>
        )}
      </div>
    </section>
  );
}
