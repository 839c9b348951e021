import type { Metadata } from 'next';
import { inviteEditorAction, renewInvitationAction, revokeInvitationAction } from './actions';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { EditorList } from '@/components/admin/people/editor-list';
import { InvitationList } from '@/components/admin/people/invitation-list.client';
import { InviteForm } from '@/components/admin/people/invite-form.client';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { listEditors, listInvitations } from '@/lib/newsroom/list-editors';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.editors') };
}

/** Who can sign in, who is invited, and the way to invite somebody. */
export default async function EditorsPage() {
  const editor = await requireRoom('editors', '/admin/editors');
  const t = adminTranslator(editor.locale);
  const [editors, invitations, zone] = await Promise.all([
    listEditors(editor),
    listInvitations(editor),
    newsroomTimeZone(),
  ]);
  const minute = (time: Date) => formatMinute(time, zone);
  return (
    <NewsroomPage editor={editor} place="editors">
      <h1 className="headline mb-4 text-3xl">{t('room.editors')}</h1>
      <EditorList
        lines={editors.map(({ lastSignIn, ...one }) => ({
          ...one,
          lastSignIn: lastSignIn && minute(lastSignIn),
        }))}
        t={t}
      />
      <InvitationList
        invitations={invitations.map(({ expiresAt, ...one }) => ({
          ...one,
          expires: minute(expiresAt),
        }))}
        onRenew={renewInvitationAction}
        onRevoke={revokeInvitationAction}
      />
      <section className="border-ink border-t pt-4">
        <h2 className="headline mb-3 text-xl">{t('people.inviteTitle')}</h2>
        <InviteForm action={inviteEditorAction} />
      </section>
    </NewsroomPage>
  );
}
