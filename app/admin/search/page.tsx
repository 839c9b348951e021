import type { Metadata } from 'next';
import { SearchPart } from './search-part';
import { requireRoom } from '../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { MissedList } from '@/components/admin/search/missed-list';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listMissedSearches } from '@/lib/newsroom/list-missed-searches';

export const dynamic = 'force-dynamic';

/** Whoever mends these sees the next ones. */
const mostShown = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.missed') };
}

/** What readers searched for in vain. */
export default async function MissedSearchesPage() {
  const editor = await requireRoom('search', '/admin/search');
  const t = adminTranslator(editor.locale);
  const lines = await listMissedSearches(editor, { limit: mostShown });
  return (
    <SearchPart editor={editor} part="missed">
      {lines.length === 0 ? (
        <p className="border-ink border-t py-4">{t('search.missedEmpty')}</p>
      ) : (
        <MissedList lines={lines} locale={editor.locale} t={t} />
      )}
      {lines.length === mostShown && (
        <p className="text-soft mt-4">{t('search.missedMost', { count: mostShown })}</p>
      )}
      {lines.length > 0 && <CsvLink list="missed" t={t} />}
    </SearchPart>
  );
}
