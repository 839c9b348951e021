import type { AdminText } from './admin-text';
import { Standing, type StandingName } from './standing';

type Line = {
  id: string;
  title: string;
  lang: string;
  standing: StandingName;
  section: string | null;
  tags: string[];
  isOpen: boolean;
};

/** The articles of a change of many, as they are now; what may not be changed says so. */
export function ArticlesToChange({ lines, t }: { lines: Line[]; t: AdminText }) {
  if (lines.length === 0) return <p className="text-soft">{t('change.nothing')}</p>;
  return (
    <ul className="border-ink border-t">
      {lines.map((line) => (
        <li key={line.id} className="border-hair border-b py-3">
          <a
            href={`/admin/articles/${line.id}`}
            lang={line.lang}
            className="headline text-lg leading-snug wrap-anywhere no-underline hover:underline"
          >
            {line.title}
          </a>
          <p className="text-soft mt-1 flex flex-wrap gap-x-4">
            <Standing name={line.standing} t={t} />
            <span>{line.section ?? t('articles.noSection')}</span>
            {line.tags.length > 0 && <span>{line.tags.join(' · ')}</span>}
          </p>
          {!line.isOpen && <p className="text-gone mt-1">{t('change.leftOut')}</p>}
        </li>
      ))}
    </ul>
  );
}
