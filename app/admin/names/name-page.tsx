import { notFound } from 'next/navigation';
import {
  changeNameAction,
  createNameAction,
  deleteNameAction,
  findNamesAction,
  mergeNamesAction,
} from './actions';
import { namePlaces, writeCount } from './name-lines';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { NameEnd } from '@/components/admin/names/name-end.client';
import { NameForm } from '@/components/admin/names/name-form.client';
import { siteUrl } from '@/lib/env';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { findName } from '@/lib/newsroom/list-names';
import { namedPath, type NamedKind } from '@/lib/newsroom/named-kinds';

type Props = { kind: NamedKind; params: Promise<{ id: string }> };

/** Where a section, a tag or an author is named, moved into another, or deleted; `new` begins one. */
export async function NamePage({ kind, params }: Props) {
  const { id } = await params;
  const { room, path } = namePlaces[kind];
  const editor = await requireRoom(room, `${path}/${id}`);
  const t = adminTranslator(editor.locale);
  const isNew = id === 'new';
  const thing = isNew ? null : ((await findName(editor, kind, id)) ?? notFound());
  const texts = Object.fromEntries(thing?.texts.map((text) => [text.locale, text]) ?? []);
  const name = texts[editor.locale]?.name ?? '';
  return (
    <NewsroomPage editor={editor} place={room}>
      <p>
        <a href={path} className="inline-flex min-h-11 items-center underline">
          {t(`room.${room}`)}
        </a>
      </p>
      <h1
        lang={isNew ? undefined : locales[editor.locale].htmlLang}
        className="headline mb-5 text-3xl"
      >
        {isNew ? t(`names.new.${kind}`) : name}
      </h1>
      <NameForm
        key={id}
        kind={kind}
        id={thing?.id}
        version={thing?.version}
        texts={texts}
        addresses={addressesOf(kind)}
        listPath={path}
        action={isNew ? createNameAction : changeNameAction}
      />
      {thing && (
        <NameEnd
          kind={kind}
          id={thing.id}
          name={name}
          uses={writeCount(thing.uses, editor)}
          listPath={path}
          onFind={findNamesAction}
          onMerge={mergeNamesAction}
          onDelete={deleteNameAction}
        />
      )}
    </NewsroomPage>
  );
}

function addressesOf(kind: NamedKind): Record<Locale, string> {
  const beginning = (locale: Locale) => `${siteUrl()}${namedPath(kind, locale, '')}`;
  return Object.fromEntries(allLocales.map((locale) => [locale, beginning(locale)])) as Record<
    Locale,
    string
  >;
}
