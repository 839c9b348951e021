'use client';

import { useState } from 'react';
import { ActButton } from './act-button.client';
import { RoleField, type LinkMade } from './invite-form.client';
import { NewLink } from './new-link.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';

type Editor = { id: string; name: string; role: string; isDisabled: boolean };

/** A link with which the person can set a new password now; its time in the newsroom's zone. */
type OpenLink = { id: string; by: string; expires: string };

type Props = {
  editor: Editor;
  openLink: OpenLink | null;
  /** Whether it is whoever looks: nobody changes their own role or locks themselves out. */
  isMe: boolean;
  actions: {
    rename: FormAct<void>;
    changeRole: FormAct<void>;
    makePasswordLink: FormAct<LinkMade>;
    revokeLink: FormAct<void>;
    disable: FormAct<void>;
    enable: FormAct<void>;
  };
};

/** What an admin can do with a person who signs in. */
export function EditorForms({ editor, openLink, isMe, actions }: Props) {
  const t = useAdminText();
  const [link, setLink] = useState<LinkMade | null>(null);
  const { id: editorId, name, role, isDisabled } = editor;
  const hidden = <input type="hidden" name="editorId" value={editorId} />;
  return (
    <div className="grid max-w-190 gap-6">
      <ActForm action={actions.rename} submit={t('people.save')} done={t('form.done')}>
        {hidden}
        <TextField name="name" label={t('people.name')} defaultValue={name} maxLength={100} />
      </ActForm>
      {!isMe && (
        <>
          <ActForm action={actions.changeRole} submit={t('people.save')} done={t('form.done')}>
            {hidden}
            <RoleField role={role} />
          </ActForm>
          {link && openLink && <NewLink key={link.token} token={link.token} name={name} />}
          {openLink && (
            <div className="border-line flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
              <p className="min-w-0 flex-1 basis-60">{t('people.passwordLinkOpen', openLink)}</p>
              <ActButton
                action={actions.revokeLink}
                label={t('people.revoke')}
                fields={{ invitationId: openLink.id }}
                onDone={() => setLink(null)}
              />
            </div>
          )}
          <div className="border-line flex flex-wrap gap-2 border-t pt-4">
            {!isDisabled && (
              <ActButton
                action={actions.makePasswordLink}
                label={t(openLink ? 'people.anotherPasswordLink' : 'people.passwordLink')}
                fields={{ editorId }}
                onDone={setLink}
              />
            )}
            <ActButton
              action={isDisabled ? actions.enable : actions.disable}
              label={t(isDisabled ? 'people.enable' : 'people.disable')}
              fields={{ editorId }}
            />
          </div>
          <p className="meta">{t(isDisabled ? 'people.disabledHint' : 'people.disableHint')}</p>
        </>
      )}
      {isMe && <p className="text-soft">{t('people.isMe')}</p>}
    </div>
  );
}
