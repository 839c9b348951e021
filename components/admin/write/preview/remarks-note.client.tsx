'use client';

import { AnswerLine } from './answer-line.client';
import type { SharedPreview } from './shared-preview';
import { useAdminText } from '../../messages.client';

/** Says above the text what people with preview links want of it, as long as it is open. */
export function RemarksNote({ previews }: { previews: SharedPreview[] }) {
  const t = useAdminText();
  const answers = previews.flatMap(({ answer }) => (answer?.holds ? [answer] : []));
  const open = previews.flatMap(({ remarks }) => remarks.filter(({ isSettled }) => !isSettled));
  if (answers.length === 0 && open.length === 0) return null;
  return (
    <div className="border-line bg-card mb-5 rounded-lg border p-3">
      {answers.map((answer) => (
        <AnswerLine key={`${answer.by} ${answer.time}`} answer={answer} />
      ))}
      {open.length > 0 && (
        <a href="#preview-links" className="inline-flex min-h-11 items-center underline">
          {t('preview.open', { count: open.length })}
        </a>
      )}
    </div>
  );
}
