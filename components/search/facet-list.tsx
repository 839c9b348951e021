import { figure } from '@/components/lists/figure';
import { Runs } from '@/components/ui/runs';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';

/** A value by which a search can be narrowed, or is: then its address is that of the search without it. */
export type FacetLink = {
  name: string;
  href: string;
  /** Unknown for what is chosen and found nothing. */
  count?: { number: number; isExact: boolean };
  isChosen?: boolean;
  /** The language that it leads to, where that is another. */
  leadsTo?: Locale;
};

type Props = { title: string; links: FacetLink[]; reading: Reading };

/** How many are shown at once; years and sections can be many. */
const shownAtOnce = 8;

/** One way to narrow a search: values with how much each has. */
export function FacetList({ title, links, reading }: Props) {
  if (links.length === 0) return null;
  const later = links.slice(shownAtOnce);
  return (
    <section className="mb-5">
      <h2 className="label mb-1">{title}</h2>
      <FacetLinks links={links.slice(0, shownAtOnce)} reading={reading} />
      {later.length > 0 && (
        <details open={later.some(({ isChosen }) => isChosen)}>
          <summary className="desk:py-1.5 text-soft cursor-pointer py-3">
            {reading.t('search.moreOf')}
          </summary>
          <FacetLinks links={later} reading={reading} />
        </details>
      )}
    </section>
  );
}

function FacetLinks({ links, reading }: Omit<Props, 'title'>) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <Facet link={link} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function Facet({ link, reading }: { link: FacetLink; reading: Reading }) {
  const { name, href, count, isChosen, leadsTo } = link;
  const language = leadsTo && locales[leadsTo].htmlLang;
  return (
    <a
      href={href}
      aria-current={isChosen || undefined}
      aria-label={isChosen ? reading.t('search.remove', { name }) : undefined}
      hrefLang={language}
      className="aria-[current]:text-seal-ink desk:min-h-9 quiet-link flex min-h-11 items-center justify-between gap-3 py-1.5 aria-[current]:font-semibold"
    >
      <span lang={language} className="min-w-0 wrap-anywhere">
        {leadsTo ? name : <Runs text={name} locale={reading.locale} />}
        {isChosen && <span aria-hidden="true"> ×</span>}
      </span>
      {count && <span className="text-soft tabular-nums">{countIn(count, reading)}</span>}
    </a>
  );
}

function countIn({ number, isExact }: NonNullable<FacetLink['count']>, { t }: Reading): string {
  return isExact ? figure(number) : t('search.atLeast', { count: number });
}
