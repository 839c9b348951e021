'use client';

import { ActButton } from './act-button.client';
import { browserName } from './browser-name';
import type { FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';

type Session = {
  id: string;
  /** In the newsroom's zone. */
  started: string;
  from: string;
  userAgent: string;
  isThis: boolean;
};

type Props = { editorId: string; sessions: Session[]; onEnd: FormAct<void> };

/** Where somebody is signed in; each can be ended, or all at once but the one in use. */
export function SessionList({ editorId, sessions, onEnd }: Props) {
  const t = useAdminText();
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <section className="mt-8 max-w-190">
      <h2 className="headline mb-2 text-xl">{t('people.sessions')}</h2>
      {sessions.length === 0 && <p className="text-soft">{t('people.noSessions')}</p>}
      <ul className="border-ink border-t">
        {sessions.map(({ id, started, from, userAgent, isThis }) => (
          <li
            key={id}
            className="border-hair flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b py-2"
          >
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {browserName(userAgent) || t('people.someBrowser')}
              <span className="text-soft block tabular-nums">
                {t('people.session', { time: started, from: from || '?' })}
              </span>
            </span>
            {isThis ? (
              <span className="text-soft">{t('people.thisSession')}</span>
            ) : (
              <ActButton
                action={onEnd}
                label={t('people.endSession')}
                fields={{ editorId, sessionId: id }}
              />
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <div className="mt-3">
          <ActButton action={onEnd} label={t('people.endSessions')} fields={{ editorId }} />
        </div>
      )}
    </section>
  );
}
