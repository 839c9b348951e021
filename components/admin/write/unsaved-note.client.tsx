'use client';

import { useMemo, useState } from 'react';
import { findDifference } from './find-difference';
import { sendForm } from './send-form';
import type { Offer } from './use-unsaved';
import type { ArticleActions, WrittenArticle } from './written-article';
import { Dialog } from '../dialog.client';
import { DifferenceView } from '../difference/difference-view';
import { useAdminText } from '../messages.client';
import { locales } from '@/lib/i18n/locales';

type Props = {
  unsaved: Offer;
  /** What is saved now. */
  article: WrittenArticle;
  /** Puts the text on the page; absent when it may not be saved there. */
  onTakeUp?: (unsaved: Offer) => void;
  onThrownAway: (unsaved: Offer) => void;
  discard: ArticleActions['discard'];
};

/** Offers back what was typed and not saved, until it is taken up or thrown away. */
export function UnsavedNote({ unsaved, article, onTakeUp, onThrownAway, discard }: Props) {
  const t = useAdminText();
  const [isAsking, setAsking] = useState(false);
  const difference = useMemo(
    () => findDifference(article, unsaved, article.locale),
    [article, unsaved],
  );

  async function isDiscarded(number: number): Promise<boolean> {
    const form = new FormData();
    form.set('articleId', article.id ?? '');
    form.set('working', String(number));
    const answer = await sendForm(discard, form);
    return answer?.status === 'done';
  }

  async function throwAway() {
    const isGone = unsaved.number === null || (await isDiscarded(unsaved.number));
    setAsking(false);
    if (isGone) onThrownAway(unsaved);
  }

  return (
    <section className="border-line border-s-review bg-card mb-8 rounded-lg border border-s-4 p-4">
      <h2 className="font-semibold">{t('unsaved.title', { time: unsaved.time })}</h2>
      <p className="mt-1">{t('unsaved.text')}</p>
      <DifferenceView
        changes={difference}
        lang={locales[article.locale].htmlLang}
        legend={t('difference.legend')}
        t={t}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {onTakeUp && (
          <button type="button" className="button" onClick={() => onTakeUp(unsaved)}>
            {t('unsaved.takeUp')}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('unsaved.throwAway')}
        </button>
      </div>
      {isAsking && (
        <Dialog title={t('unsaved.askTitle')} onClose={() => setAsking(false)}>
          <p>{t('unsaved.ask')}</p>
          <div className="mt-6 flex flex-wrap justify-end gap-2">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('dialog.cancel')}
            </button>
            <button type="button" className="button" onClick={() => void throwAway()}>
              {t('unsaved.throwAwayNow')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
