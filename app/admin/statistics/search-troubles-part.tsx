import { SearchLines } from '@/components/admin/statistics/search-lines';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { adminTranslator } from '@/lib/i18n/translate';
import { listSearchTroubles } from '@/lib/newsroom/search-troubles';
import type { Period } from '@/lib/newsroom/statistics-period';

/** The searches of a period that did not help, for whoever may do something about them. */
export async function SearchTroublesPart(props: { editor: SignedInEditor; period: Period }) {
  const { editor, period } = props;
  const { locale } = editor;
  const t = adminTranslator(locale);
  const searches = await listSearchTroubles(editor, period);
  return (['missed', 'unopened'] as const).map((part) => (
    <SearchLines key={part} part={part} searches={searches[part]} locale={locale} t={t} />
  ));
}
