'use client';

import { useState } from 'react';
import { ActButton } from './act-button.client';
import type { LinkMade } from './invite-form.client';
import { NewLink } from './new-link.client';
import type { FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';

type Invitation = {
  id: string;
  name: string;
  email: string;
  role: 'writer' | 'editor' | 'admin';
  /** In the newsroom's zone. */
  expires: string;
  isOver: boolean;
};

type Props = {
  lines: Invitation[];
  /** Where the list goes on. */
  more: string | null;
  onRenew: FormAct<LinkMade>;
  onRevoke: FormAct<void>;
};

/** Who is invited and has not come yet: their link can be made anew, or taken back. */
export function InvitationList({ lines, more, onRenew, onRevoke }: Props) {
  const t = useAdminText();
  const [link, setLink] = useState<(LinkMade & { name: string }) | null>(null);
  if (lines.length === 0) return null;
  return (
    <section className="mb-8">
      <h2 className="headline mb-2 text-xl">{t('people.invited')}</h2>
      {link && <NewLink key={link.token} {...link} />}
      <ul className="border-ink mt-2 border-t">
        {lines.map(({ id, name, email, role, expires, isOver }) => (
          <li
            key={id}
            className="border-hair flex flex-wrap items-center gap-x-4 gap-y-2 border-b py-2"
          >
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
              <b className="font-semibold">{name}</b> · {email} · {t(`role.${role}`)}
              <span className={`block ${isOver ? 'text-gone' : 'text-soft'}`}>
                {t(isOver ? 'people.linkOver' : 'people.linkUntil', { time: expires })}
              </span>
            </span>
            <ActButton
              action={onRenew}
              label={t('people.renew')}
              fields={{ invitationId: id }}
              onDone={(made) => setLink({ ...made, name })}
            />
            <ActButton action={onRevoke} label={t('people.revoke')} fields={{ invitationId: id }} />
          </li>
        ))}
      </ul>
      {more && (
        <p className="mt-5">
          <a href={more} className="button">
            {t('people.moreInvited')}
          </a>
        </p>
      )}
    </section>
  );
}
