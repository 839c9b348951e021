import { toEditorFilter } from '../editors/editors-query';
import {
  allPages,
  exportedList,
  linesAtOnce,
  type ExportQuery,
  type Reader,
} from './exported-list';
import type { Role } from '@/lib/db/generated/enums';
import { listEditors, type EditorLine } from '@/lib/newsroom/list-editors';
import {
  listInvitations,
  type InvitationLine,
  type InvitationPosition,
} from '@/lib/newsroom/list-invitations';
import type { NamePosition } from '@/lib/taxonomy/name-collation';

type Person = { name: string; email: string; role: Role } & (EditorLine | InvitationLine);

/** Who can sign in, by name, then who is invited. */
export const peopleTable = exportedList<Person>(
  { room: 'editors', path: '/admin/editors' },
  (reader) => [
    [reader.t('export.columns.name'), ({ name }) => name],
    [reader.t('export.columns.email'), ({ email }) => email],
    [reader.t('export.columns.role'), ({ role }) => reader.t(`role.${role}` as 'role.writer')],
    [reader.t('export.columns.access'), (person) => accessOf(person, reader)],
    [
      reader.t('export.columns.lastSignIn'),
      (person) => ('lastSignIn' in person ? reader.minute(person.lastSignIn) : ''),
    ],
  ],
  readPeople,
);

function accessOf(person: Person, { t, minute }: Reader): string {
  if ('isDisabled' in person) return t(person.isDisabled ? 'people.disabled' : 'people.enabled');
  if (!person.isOver) return t('people.invited');
  return t('people.linkOver', { time: minute(person.expiresAt) });
}

async function* readPeople({ editor }: Reader, query: ExportQuery): AsyncGenerator<Person[]> {
  const { words, role, access } = toEditorFilter(query);
  const asked = { words, role: role || undefined, limit: linesAtOnce };
  const isDisabled = access ? access === 'disabled' : undefined;
  yield* allPages(async (after: NamePosition | undefined) => {
    const page = { ...asked, isDisabled, after, locale: editor.locale };
    const { editors: lines, next } = await listEditors(editor, page);
    return { lines, next };
  });
  if (access) return;
  yield* allPages(async (before: InvitationPosition | undefined) => {
    const { invitations: lines, next } = await listInvitations(editor, { ...asked, before });
    return { lines, next };
  });
}
