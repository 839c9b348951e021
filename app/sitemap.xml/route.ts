import { xmlAnswer } from '@/app/xml-answer';
import { listDatedMonths } from '@/lib/articles/published-archive';
import { siteUrl } from '@/lib/env';
import { renderSitemapIndex, type SitemapFile } from '@/lib/feeds/sitemap';
import type { Locale } from '@/lib/i18n/locales';
import { sitemapPartPath } from '@/lib/site/addresses';
import { longestPart, sitemapPartName, type SitemapPart } from '@/lib/site/sitemap-part';
import { siteLanguages } from '@/lib/site/site-settings';
import { listPublicNames } from '@/lib/taxonomy/public-names';

export const dynamic = 'force-dynamic';

/** The index of the sitemap: its parts in every language, with when the last article of each changed. */
export async function GET(): Promise<Response> {
  const languages = await siteLanguages();
  const files = await Promise.all(languages.map((locale) => partsIn(locale)));
  return xmlAnswer(renderSitemapIndex(files.flat()));
}

async function partsIn(locale: Locale): Promise<SitemapFile[]> {
  const [tags, authors, months] = await Promise.all([
    listPublicNames('tag', locale),
    listPublicNames('author', locale),
    listDatedMonths(locale),
  ]);
  return [
    ...filesOf(locale, 'pages', 1),
    ...filesOf(locale, 'tags', tags.length),
    ...filesOf(locale, 'authors', authors.length),
    ...months.flatMap(({ count, changedAt, ...month }) => filesOf(locale, month, count, changedAt)),
  ];
}

/** As many files as it takes for so many addresses. */
function filesOf(
  locale: Locale,
  of: SitemapPart['of'],
  count: number,
  changedAt?: Date,
): SitemapFile[] {
  const numbers = Array.from({ length: Math.ceil(count / longestPart) }, (_, at) => at + 1);
  return numbers.map((number) => ({
    url: siteUrl() + sitemapPartPath(locale, sitemapPartName({ of, number })),
    changedAt,
  }));
}
