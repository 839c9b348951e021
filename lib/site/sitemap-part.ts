import type { ArchivePeriod } from './addresses';

/**
 * A part of a language's sitemap: the articles of a month, or pages of one kind. What has more
 * addresses than a part holds goes on in parts of a higher number.
 */
export type SitemapPart = { of: PartKind | Required<ArchivePeriod>; number: number };

const kinds = ['pages', 'tags', 'authors'] as const;

type PartKind = (typeof kinds)[number];

/** How many addresses a part has at most: a tenth of what is allowed, so that none takes long to make. */
export const longestPart = 5_000;

const partName = /^(?:([1-9]\d{3})-(0[1-9]|1[0-2])|([a-z]+))(?:-([2-9]|[1-9]\d{1,5}))?$/;

/** The name of a part: `pages`, `tags-2`, `2024-08`, `2024-08-3`. */
export function sitemapPartName({ of, number }: SitemapPart): string {
  const name = typeof of === 'string' ? of : monthName(of);
  return number > 1 ? `${name}-${number}` : name;
}

/** Reads the name of a part; `null` for anything that `sitemapPartName` does not write. */
export function parseSitemapPart(name: string): SitemapPart | null {
  const [, year, month, word, number = 1] = partName.exec(name) ?? [];
  if (year !== undefined) {
    return { of: { year: Number(year), month: Number(month) }, number: Number(number) };
  }
  const kind = kinds.find((one) => one === word);
  return kind ? { of: kind, number: Number(number) } : null;
}

function monthName({ year, month }: Required<ArchivePeriod>): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
