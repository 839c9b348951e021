import { readPaper, type Paper } from '../articles/paper';
import type { AdminText } from '@/components/admin/admin-text';
import type { RoomName } from '@/components/admin/rooms';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { byteOrderMark, toCsv } from '@/lib/csv';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';

/** What narrows a list, as its address says it. */
export type ExportQuery = Record<string, string>;

/** For whom a table is made, and in what words and times. */
export type Reader = {
  editor: SignedInEditor;
  t: AdminText;
  paper: Paper;
  minute: (time: Date | null) => string;
};

/** A column: what it is called, and what it has of a line. */
type Column<Line> = [head: string, cell: (line: Line) => string | number | null];

/** A list of the newsroom as a table: the room that it is in, and its rows a page at a time. */
export type ExportedList = {
  room: RoomName;
  /** Where it is shown. */
  path: string;
  table: (reader: Reader, query: ExportQuery) => { head: string[]; pages: Pages<string[]> };
};

type Pages<Line> = AsyncGenerator<Line[]>;

/** As many lines are in memory at a time. */
export const linesAtOnce = 500;

/** A list as a table, from how it is read and what its columns are. */
export function exportedList<Line>(
  place: Pick<ExportedList, 'room' | 'path'>,
  columns: (reader: Reader) => Column<Line>[],
  read: (reader: Reader, query: ExportQuery) => Pages<Line>,
): ExportedList {
  return {
    ...place,
    table(reader, query) {
      const all = columns(reader);
      async function* pages() {
        for await (const lines of read(reader, query)) {
          yield lines.map((line) => all.map(([, cell]) => String(cell(line) ?? '')));
        }
      }
      return { head: all.map(([head]) => head), pages: pages() };
    },
  };
}

/** All pages of a list that goes on from a position. */
export async function* allPages<Line, Position>(
  read: (position: Position | undefined) => Promise<{ lines: Line[]; next: Position | null }>,
): Pages<Line> {
  let position: Position | undefined;
  do {
    const { lines, next } = await read(position);
    yield lines;
    position = next ?? undefined;
  } while (position !== undefined);
}

/** By what an editor's tables go. */
export async function readerOf(editor: SignedInEditor): Promise<Reader> {
  const paper = await readPaper();
  const minute = (time: Date | null) => (time ? formatMinute(time, paper.zone) : '');
  return { editor, t: adminTranslator(editor.locale), paper, minute };
}

/** A list as the lines of a CSV file, a page at a time. */
export async function* csvOf(
  list: ExportedList,
  reader: Reader,
  query: ExportQuery,
): AsyncGenerator<string> {
  const { head, pages } = list.table(reader, query);
  yield byteOrderMark + toCsv([head]);
  for await (const rows of pages) yield toCsv(rows);
}
