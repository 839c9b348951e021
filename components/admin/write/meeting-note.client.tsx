'use client';

import { ChoiceNote } from './choice-note.client';
import type { Choices } from './merge-texts';
import type { Meeting } from './use-merge';
import type { Choice as Name } from './written-article';
import { DifferenceView } from '../difference/difference-view';
import { useAdminText } from '../messages.client';

type Props = {
  meeting: Meeting;
  /** The language of the article. */
  lang: string;
  sections: Name[];
  isBusy: boolean;
  onChoose: (choices: Choices) => void;
  onDismiss: () => void;
};

/** What somebody else saved while this page was open: what was merged, or what has to be chosen. */
export function MeetingNote({ meeting, lang, onDismiss, ...choice }: Props) {
  const t = useAdminText();
  const { by, time } = meeting;
  if (meeting.kind === 'choice') return <ChoiceNote meeting={meeting} lang={lang} {...choice} />;
  return (
    <section
      role="status"
      className="border-line border-s-live bg-card mb-8 rounded-lg border border-s-4 p-4"
    >
      <h2 className="font-semibold">{t('merge.mergedTitle', { by, time })}</h2>
      <p className="mt-1">{t('merge.merged')}</p>
      {meeting.isActLeft && <p className="mt-1 font-semibold">{t('merge.askAgain')}</p>}
      <DifferenceView
        changes={meeting.changes}
        lang={lang}
        legend={t('merge.mergedLegend')}
        t={t}
      />
      <button type="button" onClick={onDismiss} className="button mt-3">
        {t('merge.dismiss')}
      </button>
    </section>
  );
}
