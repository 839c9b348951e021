import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { namedKinds, type NamedKind } from './named-kinds';

/** No use is counted further, so that counting stays quick. */
export const mostUses = 1_000;

/** The newest texts, and what readers have, that stand under something or what became part of it. */
const usesOf = (kind: NamedKind, id: string, ids: string[]) =>
  ({
    section: Prisma.sql`
      SELECT id FROM article WHERE section_id = ${id}::uuid
      UNION SELECT article.id FROM article JOIN revision ON revision.id = draft_revision_id
      WHERE revision.section_id = ANY (${ids}::uuid[])`,
    tag: Prisma.sql`
      SELECT article_id AS id FROM article_tag WHERE tag_id = ${id}::uuid
      UNION SELECT article.id FROM article JOIN revision ON revision.id = draft_revision_id
      WHERE revision.tag_ids && ${ids}::uuid[]`,
    author: Prisma.sql`
      SELECT article_id AS id FROM article_author WHERE author_id = ${id}::uuid
      UNION SELECT article.id FROM article JOIN revision ON revision.id = draft_revision_id
      WHERE revision.author_ids && ${ids}::uuid[]`,
  })[kind];

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
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM (${usesOf(kind, id, ids)}) AS use LIMIT ${mostUses + 1}) AS counted`;
  return row?.count ?? 0;
}
