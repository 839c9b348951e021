import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changeSynonymsAction, createSynonymsAction, removeSynonymsAction } from '../../actions';
import { NewsroomPage } from '../../../newsroom-page';
import { requireRoom } from '../../../require-room';
import { RemoveButton } from '@/components/admin/search/remove-button.client';
import { SynonymForm } from '@/components/admin/search/synonym-form.client';
import { cleanLine } from '@/lib/articles/clean-text';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { findSynonyms } from '@/lib/newsroom/list-synonyms';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ phrase?: string | string[] }>;
};

const listPath = '/admin/search/synonyms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.synonyms') };
}

/** Where words are made to mean the same; `new` begins a group, with a word that the address names. */
export default async function OneGroupPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { phrase } = await searchParams;
  const editor = await requireRoom('search', `${listPath}/${id}`);
  const t = adminTranslator(editor.locale);
  const group = id === 'new' ? null : ((await findSynonyms(editor, id)) ?? notFound());
  const first = typeof phrase === 'string' ? [cleanLine(phrase)] : [];
  return (
    <NewsroomPage editor={editor} place="search">
      <p>
        <a href={listPath} className="inline-flex min-h-11 items-center underline">
          {t('search.synonyms')}
        </a>
      </p>
      <h1 className="headline mb-5 text-3xl">
        {t(group ? 'search.changeSynonyms' : 'search.newSynonyms')}
      </h1>
      <SynonymForm
        id={group?.id}
        version={group?.version}
        phrases={group?.phrases ?? first}
        listPath={listPath}
        action={group ? changeSynonymsAction : createSynonymsAction}
      />
      {group && (
        <RemoveButton
          id={group.id}
          title={t('search.removeSynonymsTitle')}
          text={t('search.removeSynonymsText', { group: group.phrases.join(' · ') })}
          listPath={listPath}
          action={removeSynonymsAction}
        />
      )}
    </NewsroomPage>
  );
}
