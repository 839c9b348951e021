import type { AdminText } from '../admin-text';
import { SideScroll } from '../side-scroll.client';

/** What helps readers' search, and where each part is. */
export const searchParts = {
  missed: '/admin/search',
  synonyms: '/admin/search/synonyms',
  pins: '/admin/search/pins',
} as const;

export type SearchPartName = keyof typeof searchParts;

const partNames = Object.keys(searchParts) as SearchPartName[];

/** The way between the parts. */
export function SearchParts({ current, t }: { current: SearchPartName; t: AdminText }) {
  return (
    <SideScroll
      aria-label={t('search.parts')}
      className="desk:-mx-9 desk:px-9 -mx-4 mb-3 overflow-x-auto px-4 py-1"
    >
      <ul className="flex gap-2">
        {partNames.map((name) => (
          <li key={name}>
            <a
              href={searchParts[name]}
              aria-current={name === current ? 'page' : undefined}
              className="chip"
            >
              {t(`search.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </SideScroll>
  );
}
