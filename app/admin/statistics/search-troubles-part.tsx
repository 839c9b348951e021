import { SearchLines } from '@/components/admin/statistics/search-lines';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { adminTranslator } from '@/lib/i18n/translate';
import { listSearchTroubles } from '@/lib/newsroom/search-troubles';
import type { Period, PeriodName } from '@/lib/newsroom/statistics-period';

const mostShown = 10;

type Props = { editor: SignedInEditor; name: PeriodName; period: Period };

/** The searches of a period that did not help, for whoever may do something about them. */
export async function SearchTroublesPart({ editor, name, period }: Props) {
  const { locale } = editor;
  const t = adminTranslator(locale);
  const asked = { period, limit: mostShown };
  const [missed, unopened] = await Promise.all([
    listSearchTroubles(editor, 'missed', asked),
    listSearchTroubles(editor, 'unopened', asked),
  ]);
  const said = { period: name, locale, t };
  return (
    <>
      <SearchLines part="missed" searches={missed} {...said} />
      <SearchLines part="unopened" searches={unopened} {...said} />
    </>
  );
}
