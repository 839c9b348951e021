import type { Reading } from '@/lib/i18n/reading';
import { frontPath, sectionPath } from '@/lib/site/addresses';

export type SectionLink = { name: string; slug: string };

/** Where in the paper a page is: at the front, on a section's list, inside a section, or elsewhere. */
export type Place =
  | { kind: 'front' }
  | { kind: 'section'; slug: string }
  | { kind: 'article'; section: string | null }
  | { kind: 'elsewhere' };

type Props = { reading: Reading; sections: SectionLink[]; place: Place };

/** The row of sections under the masthead; on a phone it scrolls sideways. */
export function SectionRow({ reading, sections, place }: Props) {
  const { locale, t } = reading;
  return (
    <nav aria-label={t('sections')} className="border-ink border-y print:hidden">
      <ul className="page-width font-ui flex [scrollbar-width:none] gap-[clamp(1rem,3vw,2.2rem)] overflow-x-auto text-[0.9375rem] leading-none font-medium">
        <Entry href={frontPath(locale)} current={place.kind === 'front' && 'page'}>
          {t('front')}
        </Entry>
        {sections.map(({ name, slug }) => (
          <Entry key={slug} href={sectionPath(locale, slug)} current={isCurrent(place, slug)}>
            {name}
          </Entry>
        ))}
      </ul>
    </nav>
  );
}

function isCurrent(place: Place, slug: string): 'page' | boolean {
  if (place.kind === 'section' && place.slug === slug) return 'page';
  return place.kind === 'article' && place.section === slug;
}

function Entry({ href, current, children }: EntryProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={current || undefined}
        className="hover:text-seal-ink flex min-h-11 items-center whitespace-nowrap no-underline aria-[current]:font-semibold aria-[current]:shadow-current"
      >
        {children}
      </a>
    </li>
  );
}

type EntryProps = { href: string; current: 'page' | boolean; children: string };
