import type { Reading } from '@/lib/i18n/reading';

/** The first thing that the Tab key reaches; out of sight until then. */
export function SkipLink({ reading: { t } }: { reading: Reading }) {
  return (
    <a
      href="#main"
      className="bg-ink text-paper font-ui absolute start-4 top-0 z-10 -translate-y-full px-4 py-3 focus:translate-y-3 print:hidden"
    >
      {t('skip')}
    </a>
  );
}
