import type { EditorsQuery } from './editors-query';
import { formatNamePosition, parseNamePosition } from '../name-position';
import { formatTimePosition, parseTimePosition } from '../time-position';
import { editorsPath, type EditorFilter } from '@/components/admin/people/editor-filters';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { formatMinute } from '@/lib/i18n/dates';
import { listEditors } from '@/lib/newsroom/list-editors';
import { listInvitations } from '@/lib/newsroom/list-invitations';
import { newsroomTimeZone } from '@/lib/site/time-zone';

const linesPerPage = 100;

/** Who can sign in, from where an address says on; none where it goes on with invitations. */
export async function listEditorLines(
  editor: SignedInEditor,
  filter: EditorFilter,
  { after, before }: EditorsQuery,
) {
  if (before) return none;
  const { editors, next } = await listEditors(editor, {
    locale: editor.locale,
    words: filter.words,
    role: filter.role || undefined,
    isDisabled: filter.access ? filter.access === 'disabled' : undefined,
    after: parseNamePosition(after),
    limit: linesPerPage,
  });
  const zone = await newsroomTimeZone();
  return {
    lines: editors.map((one) => ({
      ...one,
      lastSignIn: one.lastSignIn && formatMinute(one.lastSignIn, zone),
    })),
    more: next && editorsPath(filter, { after: formatNamePosition(next) }),
  };
}

/** Who is invited, from where an address says on; none where it goes on with those who can sign in. */
export async function listInvitationLines(
  editor: SignedInEditor,
  filter: EditorFilter,
  { after, before }: EditorsQuery,
) {
  if (after || filter.access) return none;
  const { invitations, next } = await listInvitations(editor, {
    words: filter.words,
    role: filter.role || undefined,
    before: parseTimePosition(before),
    limit: linesPerPage,
  });
  const zone = await newsroomTimeZone();
  return {
    lines: invitations.map(({ expiresAt, ...one }) => ({
      ...one,
      expires: formatMinute(expiresAt, zone),
    })),
    more: next && editorsPath(filter, { before: formatTimePosition(next) }),
  };
}

const none = { lines: [], more: null };
