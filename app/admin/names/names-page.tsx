import { orderSectionsAction } from './actions';
import { namePlaces, toNameLine, writeCount } from './name-lines';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { MoveButton } from '@/components/admin/names/move-button.client';
import { NameList } from '@/components/admin/names/name-list';
import { cleanLine } from '@/lib/articles/clean-text';
import { adminTranslator } from '@/lib/i18n/translate';
import { listNames, type NamePosition } from '@/lib/newsroom/list-names';
import type { NamedKind } from '@/lib/newsroom/named-kinds';

export type NamesQuery = { q?: string | string[]; after?: string | string[] };

type Props = { kind: NamedKind; searchParams: Promise<NamesQuery> };

/** Sections are few, and stand all on one page, in the order of the paper. */
const linesPerPage = { section: 1_000, tag: 100, author: 100 };

/** All sections, tags or authors: found by name, opened to be changed; sections also put in order. */
export async function NamesPage({ kind, searchParams }: Props) {
  const query = await searchParams;
  const { room, path } = namePlaces[kind];
  const editor = await requireRoom(room, path);
  const t = adminTranslator(editor.locale);
  const words = typeof query.q === 'string' ? cleanLine(query.q).slice(0, 80) : '';
  const { things, next } = await listNames(editor, kind, {
    locale: editor.locale,
    words,
    after: parseAfter(query.after),
    limit: linesPerPage[kind],
  });
  const lines = things.map((thing) => toNameLine(kind, thing, writeCount(thing.count, editor)));
  const ids = things.map(({ id }) => id);
  const orderButton = (at: number, step: 1 | -1, name: string) => (
    <MoveButton
      label={t(step < 0 ? 'names.up' : 'names.down', { name })}
      sign={step < 0 ? '↑' : '↓'}
      order={moved(ids, at, step)}
      action={orderSectionsAction}
    />
  );
  return (
    <NewsroomPage editor={editor} place={room}>
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t(`room.${room}`)}</h1>
        <a href={`${path}/new`} className="button button-ink">
          {t(`names.new.${kind}`)}
        </a>
      </div>
      {kind !== 'section' && (
        <form role="search" action={path} className="desk:max-w-132 mb-4 flex gap-2">
          <input
            type="search"
            name="q"
            defaultValue={words}
            aria-label={t('names.find')}
            placeholder={t('names.find')}
            className="field min-w-0"
          />
          <button type="submit" className="button">
            {t('articles.findSubmit')}
          </button>
        </form>
      )}
      {lines.length === 0 && (
        <p className="text-soft">{t(words ? 'names.nothing' : 'names.none')}</p>
      )}
      <NameList
        lines={lines}
        t={t}
        beside={
          kind === 'section' && !words
            ? (line, at) => {
                const name = line.texts[editor.locale]?.name ?? '';
                return (
                  <span className="flex gap-1">
                    {orderButton(at, -1, name)}
                    {orderButton(at, 1, name)}
                  </span>
                );
              }
            : undefined
        }
      />
      {next && (
        <p className="mt-5">
          <a
            href={`${path}?${new URLSearchParams({ q: words, after: `${next.id}~${next.name}` })}`}
            className="button"
          >
            {t('names.more')}
          </a>
        </p>
      )}
    </NewsroomPage>
  );
}

function parseAfter(after: string | string[] | undefined): NamePosition | undefined {
  const [, id, name] = /^([0-9a-f-]{36})~(.{1,80})$/u.exec(String(after)) ?? [];
  return id && name ? { id, name } : undefined;
}

/** The order with one of them a place further; `null` at the end. */
function moved(ids: string[], at: number, step: 1 | -1): string[] | null {
  const [one, other] = [ids[at], ids[at + step]];
  if (one === undefined || other === undefined) return null;
  return ids.map((id) => (id === one ? other : id === other ? one : id));
}
