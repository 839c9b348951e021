import { Runs } from '@/components/ui/runs';
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

/**
 * The row of sections under the masthead. On a phone it scrolls sideways and fades where it goes on
 * (`fading-row`); where there is room it takes as many lines as it needs.
 */
export function SectionRow({ reading, sections, place }: Props) {
  const { locale, t } = reading;
  const row = [
    { name: t('front'), href: frontPath(locale), current: place.kind === 'front' && 'page' },
    ...sections.map(({ name, slug }) => ({
      name,
      href: sectionPath(locale, slug),
      current: isCurrent(place, slug),
    })),
  ] as const;
  return (
    <nav aria-label={t('sections')} className="border-ink border-y print:hidden">
      <ul className="page-width fading-row font-ui flex gap-x-[clamp(1rem,3vw,2.2rem)] text-[0.9375rem] leading-none font-medium">
        {row.map(({ name, href, current }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current || undefined}
              className="hover:text-seal-ink flex min-h-11 items-center whitespace-nowrap no-underline -outline-offset-3 aria-[current]:font-semibold aria-[current]:shadow-current forced-colors:aria-[current]:underline"
            >
              <Runs text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isCurrent(place: Place, slug: string): 'page' | boolean {
  if (place.kind === 'section' && place.slug === slug) return 'page';
  return place.kind === 'article' && place.section === slug;
}
