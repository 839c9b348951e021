import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  changeEditorRoleAction,
  disableEditorAction,
  enableEditorAction,
  endSessionsAction,
  makePasswordLinkAction,
  renameEditorAction,
  revokeInvitationAction,
} from '../actions';
import { toSessionLines } from '../session-lines';
import { NewsroomPage } from '../../newsroom-page';
import { requireRoom } from '../../require-room';
import { EditorForms } from '@/components/admin/people/editor-forms.client';
import { SessionList } from '@/components/admin/people/session-list.client';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { findEditorLine, listSessions } from '@/lib/newsroom/list-editors';
import { findPasswordLink } from '@/lib/newsroom/list-invitations';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

const actions = {
  rename: renameEditorAction,
  changeRole: changeEditorRoleAction,
  makePasswordLink: makePasswordLinkAction,
  revokeLink: revokeInvitationAction,
  disable: disableEditorAction,
  enable: enableEditorAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.editors') };
}

/** One person who can sign in: their role, their way in, and where they are signed in. */
export default async function EditorPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await requireRoom('editors', `/admin/editors/${id}`);
  const t = adminTranslator(editor.locale);
  const person = (await findEditorLine(editor, id)) ?? notFound();
  const [sessions, link, zone] = await Promise.all([
    listSessions(editor, id),
    findPasswordLink(editor, id),
    newsroomTimeZone(),
  ]);
  return (
    <NewsroomPage editor={editor} place="editors">
      <p>
        <a href="/admin/editors" className="inline-flex min-h-11 items-center underline">
          {t('room.editors')}
        </a>
      </p>
      <h1 className="headline text-3xl">{person.name}</h1>
      <p className="text-soft mt-1 mb-6 wrap-anywhere">
        {person.email}
        {person.isDisabled && <span className="text-gone"> · {t('people.disabled')}</span>}
      </p>
      <EditorForms
        key={person.role}
        editor={person}
        isMe={person.id === editor.id}
        openLink={link && { ...link, expires: formatMinute(link.expiresAt, zone) }}
        actions={actions}
      />
      <SessionList
        editorId={id}
        sessions={toSessionLines(sessions, zone)}
        onEnd={endSessionsAction}
      />
    </NewsroomPage>
  );
}
