import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { namedKinds, type NamedKind } from './named-kinds';

/** No use is counted further, so that counting stays quick. */
export const mostUses = 1_000;

/** What readers have under something, and the newest texts under it or what became part of it. */
const usesOf = (kind: NamedKind, id: string, ids: string[]) =>
  ({
    section: [
      Prisma.sql`SELECT id FROM article WHERE section_id = ${id}::uuid`,
      newestTexts(Prisma.sql`section_id = ANY (${ids}::uuid[])`),
    ],
    tag: [
      Prisma.sql`SELECT article_id AS id FROM article_tag WHERE tag_id = ${id}::uuid`,
      newestTexts(Prisma.sql`tag_ids && ${ids}::uuid[]`),
    ],
    author: [
      Prisma.sql`SELECT article_id AS id FROM article_author WHERE author_id = ${id}::uuid`,
      newestTexts(Prisma.sql`author_ids && ${ids}::uuid[]`),
    ],
  })[kind];

function newestTexts(areUnder: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT article.id FROM article JOIN revision ON revision.id = draft_revision_id
    WHERE revision.${areUnder}`;
}

/**
 * How many articles stand under a section, a tag or an author, in readers' hands or in the newsroom.
 *
 * @returns one more than `mostUses` where there are more
 */
export async function countUses(tx: Transaction, kind: NamedKind, id: string): Promise<number> {
  const { table } = namedKinds[kind];
  const merged = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${table} WHERE merged_into_id = ${id}::uuid`;
  const ids = [id, ...merged.map((one) => one.id)];
  const most = mostUses + 1;
  const parts = usesOf(kind, id, ids).map((part) => Prisma.sql`(${part} LIMIT ${most})`);
  const [row] = await tx.$queryRaw<[{ count: number }]>`
    SELECT least(count(*), ${most})::int AS count FROM (${Prisma.join(parts, ' UNION ')}) AS used`;
  return row.count;
}
