'use client';

import type { ReactNode } from 'react';
import type { Trouble } from './article-answer';
import { SignInAgain } from './sign-in-again.client';
import { useAdminText, useRefusalText } from '../messages.client';

type Props = {
  trouble: Trouble;
  /** Of whoever writes. */
  email: string;
  onSignedIn: () => void;
};

/** Why an act did not happen, and what can be done; the text on the page is untouched. */
export function TroubleNote({ trouble, email, onSignedIn }: Props) {
  const t = useAdminText();
  const say = useRefusalText();

  if (trouble.kind === 'unreachable') {
    return <Note title={t('trouble.unreachableTitle')}>{t('trouble.unreachable')}</Note>;
  }
  if (trouble.kind === 'signed-out') {
    return (
      <Note title={t('trouble.signedOutTitle')}>
        <p>{t('trouble.signedOut')}</p>
        <SignInAgain email={email} onDone={onSignedIn} />
      </Note>
    );
  }
  return (
    <Note title={t('trouble.refused')}>
      <p>{say(trouble.refusal)}</p>
      {trouble.isKept && <p className="meta mt-1">{t('trouble.kept')}</p>}
    </Note>
  );
}

/** Whoever is at the end of a long text would not see what stands above it. */
export function bringIntoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'center' });
}

function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div
      ref={bringIntoView}
      role="alert"
      className="border-line border-s-gone bg-card mb-8 rounded-lg border border-s-4 p-4"
    >
      <h2 className="font-semibold">{title}</h2>
      <div className="mt-1">{children}</div>
    </div>
  );
}
