import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = { reading: Reading; search: SearchAddress };

/** Narrows a search to the time between two days; what else was chosen stays chosen. */
export function PeriodForm({ reading: { locale, t }, search }: Props) {
  const kept = { q: search.q, section: search.section, sort: search.sort };
  return (
    <form
      action={searchPath(locale)}
      method="get"
      className="desk:col-span-3 font-ui text-[0.9375rem] print:hidden"
    >
      <h2 className="label mb-2">{t('search.period')}</h2>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <DayField name="from" label={t('search.from')} value={search.from} />
        <DayField name="to" label={t('search.to')} value={search.to} />
        <button type="submit" className="min-h-11 cursor-pointer font-semibold underline">
          {t('search.apply')}
        </button>
      </div>
    </form>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <label className="grid">
      <span className="meta">{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={value}
        className="border-soft focus:border-ink min-h-11 border-b"
      />
    </label>
  );
}
