import { periodName } from '@/components/lists/period-name';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { Facets, FacetValue } from '@/lib/search/facets';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import type { ChosenNames } from './chosen';
import type { FacetLink } from './facet-list';
import { daysOfYear, yearOf } from './search-period';

/** A search, and what stands under what it found. */
type FacetContext = {
  locale: Locale;
  search: SearchAddress;
  facets: Facets;
  names: ChosenNames;
};

/** Without a count where it is chosen and nothing was found. */
type Value = Omit<FacetValue, 'count'> & { count?: number };

/**
 * The sections or authors that a search can be narrowed to, most first; what is chosen is among them
 * also where nothing was found.
 */
export function linksToNames(
  part: 'section' | 'author',
  { locale, search, facets, names }: FacetContext,
): FacetLink[] {
  const chosen = names[part];
  const values = part === 'section' ? facets.sections : facets.authors;
  const isThere = !chosen || values.some(({ slug }) => slug === chosen.slug);
  const all: Value[] = isThere ? values : [chosen, ...values];
  return all.map(({ name, slug, count }) => {
    const isChosen = slug === chosen?.slug;
    return {
      name,
      href: changed(locale, search, { [part]: isChosen ? undefined : slug }),
      count: countOf(count, facets),
      isChosen,
    };
  });
}

/** The years that a search can be narrowed to, newest first. */
export function linksToYears({ locale, search, facets }: FacetContext): FacetLink[] {
  const chosen = yearOf(search);
  const isThere = chosen === null || facets.years.some(({ year }) => year === chosen);
  const all: { year: number; count?: number }[] = isThere
    ? facets.years
    : [{ year: chosen }, ...facets.years];
  return all.map(({ year, count }) => {
    const isChosen = year === chosen;
    const days = isChosen ? { from: undefined, to: undefined } : daysOfYear(year);
    return {
      name: periodName({ year }, locale),
      href: changed(locale, search, days),
      count: countOf(count, facets),
      isChosen,
    };
  });
}

/** Where the same words find something in other languages; names and their addresses differ there. */
export function linksToLanguages({ search, facets }: FacetContext): FacetLink[] {
  return facets.languages.map(({ locale, count, isExact }) => ({
    name: locales[locale].name,
    href: searchPath(locale, { q: search.q }),
    count: { number: count, isExact },
    leadsTo: locale,
  }));
}

function changed(locale: Locale, search: SearchAddress, change: Partial<SearchAddress>): string {
  return searchPath(locale, { ...search, ...change, page: undefined });
}

function countOf(number: number | undefined, { areExact }: Facets): FacetLink['count'] {
  return number === undefined ? undefined : { number, isExact: areExact };
}
