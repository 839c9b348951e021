import type { Metadata } from 'next';
import { inviteEditorAction, renewInvitationAction, revokeInvitationAction } from './actions';
import { toEditorFilter, type EditorsQuery } from './editors-query';
import { listEditorLines, listInvitationLines } from './people-lines';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { EditorFilters, editorsPath } from '@/components/admin/people/editor-filters';
import { EditorList } from '@/components/admin/people/editor-list';
import { InvitationList } from '@/components/admin/people/invitation-list.client';
import { InviteForm } from '@/components/admin/people/invite-form.client';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.editors') };
}

/** Who can sign in, who is invited, and the way to invite somebody. */
export default async function EditorsPage({
  searchParams,
}: {
  searchParams: Promise<EditorsQuery>;
}) {
  const query = await searchParams;
  const filter = toEditorFilter(query);
  const editor = await requireRoom('editors', editorsPath(filter));
  const t = adminTranslator(editor.locale);
  const [editors, invitations] = await Promise.all([
    listEditorLines(editor, filter, query),
    listInvitationLines(editor, filter, query),
  ]);
  return (
    <NewsroomPage editor={editor} place="editors">
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('room.editors')}</h1>
        <a href="#invite" className="button">
          {t('people.inviteTitle')}
        </a>
      </div>
      <EditorFilters filter={filter} t={t} />
      {editors.lines.length + invitations.lines.length === 0 && (
        <p className="text-soft mb-8">{t('people.nobody')}</p>
      )}
      <EditorList {...editors} t={t} />
      <InvitationList
        {...invitations}
        onRenew={renewInvitationAction}
        onRevoke={revokeInvitationAction}
      />
      <CsvLink list="people" path={editorsPath(filter)} t={t} />
      <section id="invite" className="border-ink border-t pt-4">
        <h2 className="headline mb-3 text-xl">{t('people.inviteTitle')}</h2>
        <InviteForm action={inviteEditorAction} />
      </section>
    </NewsroomPage>
  );
}
