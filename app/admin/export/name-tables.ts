import { namePlaces, writeCount } from '../names/name-lines';
import { findNameWords } from '../names/name-words';
import { allPages, exportedList, linesAtOnce } from './exported-list';
import { allLocales, locales } from '@/lib/i18n/locales';
import { listNames, type NamedThing } from '@/lib/newsroom/list-names';
import type { NamedKind } from '@/lib/newsroom/named-kinds';
import type { NamePosition } from '@/lib/taxonomy/name-collation';

/** Sections in the order of the paper, which is that of one page, or tags or authors by name. */
export function nameTable(kind: NamedKind) {
  const limit = kind === 'section' ? 1_000 : linesAtOnce;
  return exportedList<NamedThing>(
    namePlaces[kind],
    ({ t, editor }) => [
      ...allLocales.flatMap((locale) => {
        const language = locales[locale].name;
        const textOf = ({ texts }: NamedThing) => texts.find((text) => text.locale === locale);
        const columns: [string, (thing: NamedThing) => string][] = [
          [t('export.columns.nameIn', { language }), (thing) => textOf(thing)?.name ?? ''],
          [t('export.columns.slugIn', { language }), (thing) => textOf(thing)?.slug ?? ''],
          [
            t('export.columns.descriptionIn', { language }),
            (thing) => textOf(thing)?.description ?? '',
          ],
        ];
        return columns;
      }),
      [t('export.columns.uses'), ({ count }) => writeCount(count, editor)],
    ],
    ({ editor }, { q }) =>
      allPages(async (after: NamePosition | undefined) => {
        const page = { locale: editor.locale, words: findNameWords(q), after, limit };
        const { things: lines, next } = await listNames(editor, kind, page);
        return { lines, next };
      }),
  );
}
