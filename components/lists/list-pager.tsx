import type { Reading } from '@/lib/i18n/reading';

type Props = { reading: Reading; newest?: string; older?: string };

/** Where a list goes on, and the way back to its start. */
export function ListPager({ reading: { t }, newest, older }: Props) {
  if (!newest && !older) return null;
  const link = 'flex min-h-11 items-center underline';
  return (
    <nav
      aria-label={t('list.pages')}
      className="font-ui flex flex-wrap gap-x-6 py-6 text-[0.9375rem] font-medium print:hidden"
    >
      {newest && (
        <a href={newest} className={link}>
          {t('list.newest')}
        </a>
      )}
      {older && (
        <a href={older} rel="next" className={`ms-auto ${link}`}>
          {t('list.older')}
        </a>
      )}
    </nav>
  );
}
