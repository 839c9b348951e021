import { orderSectionsAction } from './actions';
import { namePlaces, toNameLine, writeCount } from './name-lines';
import { findNameWords } from './name-words';
import { formatNamePosition, parseNamePosition } from '../name-position';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { FindForm } from '@/components/admin/find-form';
import { NameList } from '@/components/admin/names/name-list';
import { SectionOrder } from '@/components/admin/names/section-order.client';
import { adminTranslator } from '@/lib/i18n/translate';
import { listNames } from '@/lib/newsroom/list-names';
import type { NamedKind } from '@/lib/newsroom/named-kinds';

export type NamesQuery = { q?: string | string[]; after?: string | string[] };

type Props = { kind: NamedKind; searchParams: Promise<NamesQuery> };

/** Sections are few, and stand all on one page, in the order of the paper. */
const linesPerPage = { section: 1_000, tag: 100, author: 100 };

/** All sections, tags or authors: found by name, opened to be changed; sections also put in order. */
export async function NamesPage({ kind, searchParams }: Props) {
  const { q, after } = await searchParams;
  const { room, path } = namePlaces[kind];
  const editor = await requireRoom(room, path);
  const { locale } = editor;
  const t = adminTranslator(locale);
  const words = findNameWords(q);
  const page = { locale, words, after: parseNamePosition(after), limit: linesPerPage[kind] };
  const { things, next } = await listNames(editor, kind, page);
  const lines = things.map((thing) => toNameLine(kind, thing, writeCount(thing.count, editor)));
  const onward = next && new URLSearchParams({ q: words, after: formatNamePosition(next) });
  return (
    <NewsroomPage editor={editor} place={room}>
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t(`room.${room}`)}</h1>
        <a href={`${path}/new`} className="button button-ink">
          {t(`names.new.${kind}`)}
        </a>
      </div>
      {kind !== 'section' && <FindForm path={path} words={words} label={t('names.find')} t={t} />}
      {lines.length === 0 && (
        <p className="text-soft">{t(words ? 'names.nothing' : 'names.none')}</p>
      )}
      {kind === 'section' ? (
        <SectionOrder lines={lines} locale={locale} action={orderSectionsAction} />
      ) : (
        <NameList lines={lines} t={t} />
      )}
      {onward && (
        <p className="mt-5">
          <a href={`${path}?${onward}`} className="button">
            {t('names.more')}
          </a>
        </p>
      )}
      {lines.length > 0 && (
        <CsvLink list={room} path={`${path}?${new URLSearchParams({ q: words })}`} t={t} />
      )}
    </NewsroomPage>
  );
}
