import type { Metadata } from 'next';
import { SearchPart } from '../search-part';
import { requireRoom } from '../../require-room';
import { formatTimePosition, parseTimePosition } from '../../time-position';
import { FindForm } from '@/components/admin/find-form';
import { SynonymList } from '@/components/admin/search/synonym-list';
import { cleanLine } from '@/lib/articles/clean-text';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listSynonyms } from '@/lib/newsroom/list-synonyms';

export const dynamic = 'force-dynamic';

type Query = { q?: string | string[]; before?: string | string[] };

const path = '/admin/search/synonyms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.synonyms') };
}

/** The words that mean the same to readers' search. */
export default async function SynonymsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { q, before } = await searchParams;
  const editor = await requireRoom('search', path);
  const t = adminTranslator(editor.locale);
  const words = typeof q === 'string' ? cleanLine(q).slice(0, 80) : '';
  const page = { words, before: parseTimePosition(before), limit: 50 };
  const { groups, next } = await listSynonyms(editor, page);
  const onward = next && new URLSearchParams({ q: words, before: formatTimePosition(next) });
  return (
    <SearchPart editor={editor} part="synonyms" begin={t('search.newSynonyms')}>
      <FindForm path={path} words={words} label={t('search.findSynonyms')} t={t} />
      {groups.length === 0 ? (
        <p className="border-ink border-t py-4">
          {t(words ? 'search.nothing' : 'search.synonymsEmpty')}
        </p>
      ) : (
        <SynonymList groups={groups} locale={editor.locale} />
      )}
      {onward && (
        <p className="mt-5">
          <a href={`${path}?${onward}`} className="button">
            {t('search.more')}
          </a>
        </p>
      )}
    </SearchPart>
  );
}
