import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import { searchParts } from './search-parts';

type Props = {
  groups: { id: string; phrases: string[] }[];
  /** The language of the interface. */
  locale: Locale;
};

/** Groups of words that mean the same, each a way to change it. */
export function SynonymList({ groups, locale }: Props) {
  return (
    <ul className="border-ink border-t">
      {groups.map(({ id, phrases }) => (
        <li key={id} className="border-hair hover:bg-card border-b py-2">
          <a
            href={`${searchParts.synonyms}/${id}`}
            className="headline flex min-h-11 items-center text-lg leading-snug no-underline hover:underline"
          >
            <span className="min-w-0 wrap-anywhere">
              <Runs text={phrases.join(' · ')} locale={locale} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
