import { db } from '@/lib/db/client';

/** The addresses of a kind of page. */
export type AddressesOfKind = { kind: string; paths: string[] };

type Place = { id: string; locale: string; slug: string; section: string; publishAt: Date };

/**
 * So many articles that readers see, the same for the same newspaper. Each has an older one in its
 * section, so that the list before it is not empty.
 */
async function articles(count: number): Promise<Place[]> {
  return db().$queryRaw<Place[]>`
    SELECT id, locale, slug, section, publish_at AS "publishAt" FROM (
      SELECT article.id, locale, article.slug, section_text.slug AS section, publish_at,
        row_number() OVER (PARTITION BY section_id, locale ORDER BY publish_at) AS place
      FROM article JOIN section_text USING (section_id, locale)
      WHERE state = 'published' AND publish_at <= now()) AS published
    WHERE place > 1 ORDER BY md5(slug) LIMIT ${count}`;
}

/** Addresses of articles, at most so many. */
export async function articlePaths(count: number): Promise<string[]> {
  return (await articles(count)).map(({ locale, slug }) => `/${locale}/articles/${slug}`);
}

/** Places in the lists of sections, at most so many, from the newest articles to the oldest. */
export async function placesInLists(count: number): Promise<string[]> {
  return (await articles(count)).map(({ id, locale, section, publishAt }) => {
    return `/${locale}/sections/${section}/before/${publishAt.toISOString()}~${id}`;
  });
}

/** Addresses of every kind of page that a newspaper has many of, at most so many of each. */
export async function addressesOfKinds(each: number): Promise<AddressesOfKind[]> {
  const tags = await db().tagText.findMany({ orderBy: { slug: 'asc' }, take: each });
  const authors = await db().authorText.findMany({ orderBy: { slug: 'asc' }, take: each });
  return [
    { kind: 'article', paths: await articlePaths(3 * each) },
    { kind: 'section further', paths: await placesInLists(each) },
    { kind: 'tag', paths: tags.map(({ locale, slug }) => `/${locale}/tags/${slug}`) },
    { kind: 'author', paths: authors.map(({ locale, slug }) => `/${locale}/authors/${slug}`) },
    { kind: 'archive month', paths: months().slice(0, each) },
  ];
}

/** Of the last ten years, so that also a newspaper begun this year has something in most of them. */
function months(): string[] {
  const year = new Date().getUTCFullYear() - 1;
  return ['en', 'zh'].flatMap((locale) =>
    Array.from({ length: 120 }, (_, at) => {
      const month = String(1 + (at % 12)).padStart(2, '0');
      return `/${locale}/archive/${year - Math.floor(at / 12)}/${month}`;
    }),
  );
}
