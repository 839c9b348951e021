import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import { leftOutId, type LeftOut } from './left-out';

type Props = { reading: Reading; search: SearchAddress; leftOut: LeftOut[] };

/** Narrows a search to the time between two days; what else was chosen stays chosen. */
export function PeriodForm({ reading: { locale, t }, search, leftOut }: Props) {
  const { q, section, author, sort, whole } = search;
  const kept = { q, section, author, sort, whole: whole && '1' };
  const refused = leftOut.find(({ part }) => part === 'period');
  const days = refused?.part === 'period' ? refused : search;
  const field = (name: 'from' | 'to') => ({
    name,
    label: t(`search.${name}`),
    day: days[name],
    trouble: refused ?? leftOut.find(({ part }) => part === name),
  });
  return (
    <form action={searchPath(locale)} method="get" className="pb-4">
      <h2 className="label mb-2">{t('search.period')}</h2>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <DayField {...field('from')} />
        <DayField {...field('to')} />
        <button type="submit" className="min-h-11 cursor-pointer font-semibold underline">
          {t('search.apply')}
        </button>
      </div>
    </form>
  );
}

type DayProps = { name: string; label: string; day?: string; trouble?: LeftOut };

function DayField({ name, label, day, trouble }: DayProps) {
  return (
    <label className="grid">
      <span className="meta">{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={day}
        aria-invalid={trouble && true}
        aria-describedby={trouble && leftOutId(trouble)}
        className="border-soft focus:border-ink aria-invalid:border-seal min-h-11 border-b"
      />
    </label>
  );
}
