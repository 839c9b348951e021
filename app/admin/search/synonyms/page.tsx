import type { Metadata } from 'next';
import { SearchPart } from '../search-part';
import { readListQuery, SearchableList, type ListQuery } from '../searchable-list';
import { requireRoom } from '../../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { SynonymList } from '@/components/admin/search/synonym-list';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listSynonyms } from '@/lib/newsroom/list-synonyms';

export const dynamic = 'force-dynamic';

const path = '/admin/search/synonyms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.synonyms') };
}

/** The words that mean the same to readers' search. */
export default async function SynonymsPage({ searchParams }: { searchParams: Promise<ListQuery> }) {
  const page = readListQuery(await searchParams);
  const editor = await requireRoom('search', path);
  const t = adminTranslator(editor.locale);
  const { groups, next } = await listSynonyms(editor, page);
  return (
    <SearchPart editor={editor} part="synonyms" begin={t('search.newSynonyms')}>
      <SearchableList
        path={path}
        words={page.words}
        label={t('search.findSynonyms')}
        empty={groups.length === 0 ? t('search.synonymsEmpty') : null}
        next={next}
        t={t}
      >
        <SynonymList groups={groups} locale={editor.locale} />
      </SearchableList>
      {groups.length > 0 && (
        <CsvLink list="synonyms" path={`${path}?${new URLSearchParams({ q: page.words })}`} t={t} />
      )}
    </SearchPart>
  );
}
