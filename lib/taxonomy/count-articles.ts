import { editionTime, hiddenInSql } from '@/lib/articles/published-condition';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerEdition } from '@/lib/publication/once-per-edition';

/** Where names of a kind stand, and which articles are copied under them. */
export const kinds = {
  tag: {
    texts: Prisma.sql`tag_text`,
    copies: Prisma.sql`article_tag`,
    key: Prisma.sql`tag_id`,
  },
  author: {
    texts: Prisma.sql`author_text`,
    copies: Prisma.sql`article_author`,
    key: Prisma.sql`author_id`,
  },
};

/**
 * How many articles readers find under each tag or author in a language, by its id; those without one
 * are missing. Counted once an edition, along the copies of live articles, of which none is opened
 * (docs/decisions/023-counts-are-made-once-an-edition.md).
 */
export const countArticles = oncePerEdition(countAll);

async function countAll(kind: keyof typeof kinds, locale: Locale): Promise<Map<string, number>> {
  const { texts, copies, key } = kinds[kind];
  const now = await editionTime();
  const rows = await db().$queryRaw<{ id: string; count: number }[]>`
    WITH hidden AS MATERIALIZED (SELECT id FROM article WHERE ${hiddenInSql(now)})
    SELECT text.${key} AS id, counted.count
    FROM ${texts} AS text CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM ${copies} AS copy
      WHERE copy.${key} = text.${key} AND copy.locale = ${locale}
        AND copy.publish_at <= ${now}::timestamptz AND copy.article_id NOT IN (SELECT id FROM hidden)
    ) AS counted
    WHERE text.locale = ${locale} AND counted.count > 0`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}
