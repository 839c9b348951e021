import type { Metadata } from 'next';
import { toPinnedResults } from '../pin-lines';
import { SearchPart } from '../search-part';
import { readListQuery, SearchableList, type ListQuery } from '../searchable-list';
import { readPaper } from '../../articles/paper';
import { requireRoom } from '../../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { PinList } from '@/components/admin/search/pin-list';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listPins } from '@/lib/newsroom/list-pins';

export const dynamic = 'force-dynamic';

const path = '/admin/search/pins';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.pins') };
}

/** What comes first for which query. */
export default async function PinsPage({ searchParams }: { searchParams: Promise<ListQuery> }) {
  const page = readListQuery(await searchParams);
  const editor = await requireRoom('search', path);
  const t = adminTranslator(editor.locale);
  const [{ pins, next }, paper] = await Promise.all([listPins(editor, page), readPaper()]);
  return (
    <SearchPart editor={editor} part="pins" begin={t('search.newPin')}>
      <SearchableList
        path={path}
        words={page.words}
        label={t('search.findPin')}
        empty={pins.length === 0 ? t('search.pinsEmpty') : null}
        next={next}
        t={t}
      >
        <PinList
          pins={pins.map((pin) => toPinnedResults(pin, paper))}
          locale={editor.locale}
          t={t}
        />
      </SearchableList>
      {pins.length > 0 && (
        <CsvLink list="pins" path={`${path}?${new URLSearchParams({ q: page.words })}`} t={t} />
      )}
    </SearchPart>
  );
}
