'use server';

import { z } from 'zod';
import { findEditor } from '@/lib/auth/session';
import { Role } from '@/lib/db/generated/enums';
import { formAction } from '@/lib/forms/form-action';
import { allLocales } from '@/lib/i18n/locales';
import { changeEditorRole } from '@/lib/newsroom/change-editor-role';
import { disableEditor } from '@/lib/newsroom/disable-editor';
import { enableEditor } from '@/lib/newsroom/enable-editor';
import { endSessions } from '@/lib/newsroom/end-sessions';
import { inviteEditor } from '@/lib/newsroom/invite-editor';
import { makePasswordLink } from '@/lib/newsroom/make-password-link';
import { renameEditor } from '@/lib/newsroom/rename-editor';
import { renewInvitation } from '@/lib/newsroom/renew-invitation';
import { revokeInvitation } from '@/lib/newsroom/revoke-invitation';

const WhichEditor = z.object({ editorId: z.string() });
const WhichInvitation = z.object({ invitationId: z.string() });
const role = z.enum(Role, 'roleUnknown');

export const inviteEditorAction = formAction({
  actor: findEditor,
  input: z.object({ name: z.string(), email: z.string(), role, locale: z.enum(allLocales) }),
  act: inviteEditor,
});

export const renewInvitationAction = formAction({
  actor: findEditor,
  input: WhichInvitation,
  act: renewInvitation,
});

export const revokeInvitationAction = formAction({
  actor: findEditor,
  input: WhichInvitation,
  act: revokeInvitation,
});

export const renameEditorAction = formAction({
  actor: findEditor,
  input: WhichEditor.extend({ name: z.string() }),
  act: renameEditor,
});

export const changeEditorRoleAction = formAction({
  actor: findEditor,
  input: WhichEditor.extend({ role }),
  act: changeEditorRole,
});

export const makePasswordLinkAction = formAction({
  actor: findEditor,
  input: WhichEditor,
  act: makePasswordLink,
});

export const disableEditorAction = formAction({
  actor: findEditor,
  input: WhichEditor,
  act: disableEditor,
});

export const enableEditorAction = formAction({
  actor: findEditor,
  input: WhichEditor,
  act: enableEditor,
});

export const endSessionsAction = formAction({
  actor: findEditor,
  input: WhichEditor.extend({ sessionId: z.string().optional() }),
  act: endSessions,
});
