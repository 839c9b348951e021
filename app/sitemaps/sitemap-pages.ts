import { inOtherLanguages } from '@/app/(site)/[locale]/other-languages';
import { articlePath } from '@/lib/articles/article';
import { listArchiveMonths } from '@/lib/articles/published-archive';
import { listSitemapArticles } from '@/lib/articles/published-sitemap';
import { siteUrl } from '@/lib/env';
import type { SitemapPage } from '@/lib/feeds/sitemap';
import type { Locale } from '@/lib/i18n/locales';
import {
  aboutPath,
  archivePath,
  authorPath,
  authorsPath,
  contactPath,
  feedsPath,
  frontPath,
  openDataPath,
  periodPath,
  sectionPath,
  tagPath,
  tagsPath,
  type ArchivePeriod,
} from '@/lib/site/addresses';
import { alternatesOf, type Version } from '@/lib/site/alternates';
import { longestPart, type SitemapPart } from '@/lib/site/sitemap-part';
import { hasAbout, hasContact, siteLanguages, siteSettings } from '@/lib/site/site-settings';
import { listPublicNames } from '@/lib/taxonomy/public-names';
import { listSections } from '@/lib/taxonomy/sections';

/** The address of one page in a language; `null` where it has none. */
type PathIn = (locale: Locale) => string | null | Promise<string | null>;

/** What a part of a language's sitemap lists; nothing where there is no such part. */
export async function sitemapPages(
  locale: Locale,
  { of, number }: SitemapPart,
): Promise<SitemapPage[]> {
  if (typeof of !== 'string') return articlePages(locale, { of, number });
  const paths =
    of === 'pages'
      ? await ownPages(locale)
      : of === 'tags'
        ? await namePages(locale, 'tag', tagPath)
        : await namePages(locale, 'author', authorPath);
  const pages = paths.slice((number - 1) * longestPart, number * longestPart);
  const found = await Promise.all(pages.map((path) => pageAt(locale, path)));
  return found.filter((page) => page !== null);
}

async function articlePages(
  locale: Locale,
  part: SitemapPart & { of: Required<ArchivePeriod> },
): Promise<SitemapPage[]> {
  const articles = await listSitemapArticles(locale, part);
  const toPage = await pageMaker(locale);
  return articles.map(({ slug, versions, changedAt, picture }) => ({
    ...toPage(
      articlePath({ locale, slug }),
      versions.map((one) => ({ locale: one.locale, href: articlePath(one) })),
    ),
    changedAt,
    picture: picture && siteUrl() + picture,
  }));
}

/** What the paper has beside its articles, tags and authors. */
async function ownPages(locale: Locale): Promise<PathIn[]> {
  const [sections, months] = await Promise.all([listSections(locale), listArchiveMonths(locale)]);
  const years = [...new Set(months.map(({ year }) => year))];
  return [
    frontPath,
    tagsPath,
    authorsPath,
    archivePath,
    feedsPath,
    openDataPath,
    async (one) => (hasAbout(await siteSettings(one)) ? aboutPath(one) : null),
    async (one) => (hasContact(await siteSettings(one)) ? contactPath(one) : null),
    ...sections.map(({ id }) => sectionIn(id)),
    ...years.map((year) => periodIn({ year })),
    ...months.map(({ year, month }) => periodIn({ year, month })),
  ];
}

function sectionIn(id: string): PathIn {
  return async (locale) => {
    const section = (await listSections(locale)).find((one) => one.id === id);
    return section ? sectionPath(locale, section.slug) : null;
  };
}

function periodIn(period: ArchivePeriod): PathIn {
  return async (locale) => {
    const months = await listArchiveMonths(locale);
    const isThere = months.some(
      ({ year, month }) => year === period.year && (period.month ?? month) === month,
    );
    return isThere ? periodPath(locale, period) : null;
  };
}

async function namePages(
  locale: Locale,
  kind: 'tag' | 'author',
  path: (locale: Locale, slug: string) => string,
): Promise<PathIn[]> {
  const slugs = new Map<Locale, Map<string, string>>();
  for (const one of await siteLanguages()) {
    const names = await listPublicNames(kind, one);
    slugs.set(one, new Map(names.map(({ id, slug }) => [id, slug])));
  }
  return [...(slugs.get(locale) ?? new Map<string, string>()).keys()].map((id) => (one) => {
    const slug = slugs.get(one)?.get(id);
    return slug === undefined ? null : path(one, slug);
  });
}

async function pageAt(locale: Locale, path: PathIn): Promise<SitemapPage | null> {
  const own = await path(locale);
  if (own === null) return null;
  return (await pageMaker(locale))(own, await inOtherLanguages(locale, path));
}

/** Makes an address of what is at a path, with its languages where it has several. */
async function pageMaker(locale: Locale) {
  const [origin, languages] = [siteUrl(), await siteLanguages()];
  const inFull = (one: Version) => ({ ...one, href: origin + one.href });
  return (path: string, others: Version[]): SitemapPage => ({
    url: origin + path,
    alternates:
      others.length > 0
        ? alternatesOf([{ locale, href: path }, ...others].map(inFull), languages)
        : undefined,
  });
}
