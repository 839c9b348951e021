import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import { listChoices, type ChosenNames } from './chosen';

type Props = { reading: Reading; search: SearchAddress; names: ChosenNames };

/** What a search is narrowed to, above what it found; each leads to the same search without it. */
export function ChosenList({ reading, search, names }: Props) {
  const { locale, t } = reading;
  const choices = listChoices(search, names, reading);
  if (choices.length === 0) return null;
  return (
    <div className="font-ui mb-5 flex flex-wrap items-center gap-2 text-[0.9375rem]">
      <h2 className="label me-1">{t('search.chosen')}</h2>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ name, without }) => (
          <li key={name}>
            <a
              href={searchPath(locale, { ...search, ...without, page: undefined })}
              aria-label={t('search.remove', { name })}
              className="border-soft hover:border-ink desk:min-h-9 flex min-h-11 items-center gap-2 border px-3 no-underline"
            >
              <span>
                <Runs text={name} locale={locale} />
              </span>
              <span aria-hidden="true" className="text-seal-ink print:hidden">
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
