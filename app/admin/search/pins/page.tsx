import type { Metadata } from 'next';
import { toPinnedResults } from '../pin-lines';
import { SearchPart } from '../search-part';
import { readPaper } from '../../articles/paper';
import { requireRoom } from '../../require-room';
import { formatTimePosition, parseTimePosition } from '../../time-position';
import { FindForm } from '@/components/admin/find-form';
import { PinList } from '@/components/admin/search/pin-list';
import { cleanLine } from '@/lib/articles/clean-text';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listPins } from '@/lib/newsroom/list-pins';

export const dynamic = 'force-dynamic';

type Query = { q?: string | string[]; before?: string | string[] };

const path = '/admin/search/pins';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('search.pins') };
}

/** What comes first for which query. */
export default async function PinsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { q, before } = await searchParams;
  const editor = await requireRoom('search', path);
  const t = adminTranslator(editor.locale);
  const words = typeof q === 'string' ? cleanLine(q).slice(0, 100) : '';
  const page = { words, before: parseTimePosition(before), limit: 50 };
  const [{ pins, next }, paper] = await Promise.all([listPins(editor, page), readPaper()]);
  const onward = next && new URLSearchParams({ q: words, before: formatTimePosition(next) });
  return (
    <SearchPart editor={editor} part="pins" begin={t('search.newPin')}>
      <FindForm path={path} words={words} label={t('search.findPin')} t={t} />
      {pins.length === 0 ? (
        <p className="border-ink border-t py-4">
          {t(words ? 'search.nothing' : 'search.pinsEmpty')}
        </p>
      ) : (
        <PinList
          pins={pins.map((pin) => toPinnedResults(pin, paper))}
          locale={editor.locale}
          t={t}
        />
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
