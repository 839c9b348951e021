import { editionTime, publishedInSql } from '@/lib/articles/published-condition';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { nameOrder, type NamePosition } from './name-collation';

type NameInUse = { id: string; name: string; slug: string; description: string };

const kinds = {
  tag: { texts: Prisma.sql`tag_text`, copies: Prisma.sql`article_tag`, key: Prisma.sql`tag_id` },
  author: {
    texts: Prisma.sql`author_text`,
    copies: Prisma.sql`article_author`,
    key: Prisma.sql`author_id`,
  },
};

/**
 * The tags or authors under whom readers find something in a language, by name.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 */
export async function listNamesInUse(
  kind: keyof typeof kinds,
  { locale, after, limit }: { locale: Locale; after?: NamePosition; limit: number },
): Promise<{ names: NameInUse[]; next: NamePosition | null }> {
  const { texts, copies, key } = kinds[kind];
  const now = await editionTime();
  const place = Prisma.sql`text.name ${nameOrder[locale]}, text.${key}`;
  const rows = await db().$queryRaw<NameInUse[]>`
    SELECT text.${key} AS id, text.name, text.slug, text.description FROM ${texts} AS text
    WHERE text.locale = ${locale}
      AND ${after ? Prisma.sql`(${place}) > (${after.name}, ${after.id}::uuid)` : Prisma.sql`true`}
      AND EXISTS (
        SELECT FROM ${copies} AS copy JOIN article ON article.id = copy.article_id
        WHERE copy.${key} = text.${key} AND copy.locale = ${locale}
          AND copy.publish_at <= ${now}::timestamptz AND ${publishedInSql(now)}
        ORDER BY copy.publish_at DESC LIMIT 1)
    ORDER BY ${place} LIMIT ${limit + 1}`;
  const names = rows.slice(0, limit);
  const last = rows.length > limit ? names.at(-1) : undefined;
  return { names, next: last ? { name: last.name, id: last.id } : null };
}
