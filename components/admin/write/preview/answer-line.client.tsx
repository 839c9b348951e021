'use client';

import type { SharedPreview } from './shared-preview';
import { useAdminText } from '../../messages.client';

/** What somebody with a preview link answered, and when; struck out where it does not hold any more. */
export function AnswerLine({ answer }: { answer: NonNullable<SharedPreview['answer']> }) {
  const t = useAdminText();
  const { kind, by, time, holds } = answer;
  const look = kind === 'approved' ? 'text-live' : 'text-gone';
  return (
    <p>
      <span className={holds ? `font-semibold ${look}` : 'text-soft line-through'}>
        {t(`preview.${kind}`, { by })}
      </span>{' '}
      <span className="meta whitespace-nowrap">{time}</span>
    </p>
  );
}
