import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { countUses, mostUses } from './name-uses';
import type { NameText } from './name-in-hand';
import { namedKinds, type NamedKind } from './named-kinds';

/** A section, a tag or an author with all its texts. */
export type NamedThing = {
  id: string;
  texts: NameText[];
  /** How many articles readers find under it; one more than `mostUses` where there are more. */
  count: number;
};

/** Where a list of names goes on: after the one that is called so in the language of the interface. */
export type NamePosition = { name: string; id: string };

type Filter = {
  locale: Locale;
  /** Letters that stand in the name, in any language. */
  words?: string;
  after?: NamePosition;
  limit: number;
};

/**
 * The sections in the order of the paper, or tags or authors by name.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listNames(
  actor: Actor,
  kind: NamedKind,
  { locale, words = '', after, limit }: Filter,
): Promise<{ things: NamedThing[]; next: NamePosition | null }> {
  assertCan(actor, namedKinds[kind].permission);
  const { table, texts, key } = namedKinds[kind];
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const order =
    kind === 'section' ? Prisma.sql`thing.position, thing.id` : Prisma.sql`text.name, thing.id`;
  const rows = await db().$queryRaw<NamePosition[]>`
    SELECT thing.id, text.name FROM ${table} AS thing
    JOIN ${texts} AS text ON text.${key} = thing.id AND text.locale = ${locale}
    WHERE (${words} = '' OR EXISTS (
        SELECT FROM ${texts} AS any_text WHERE any_text.${key} = thing.id AND any_text.name ILIKE ${pattern}))
      AND ${after ? Prisma.sql`(text.name, thing.id) > (${after.name}, ${after.id}::uuid)` : Prisma.sql`true`}
    ORDER BY ${order} LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const things = await findThings(
    kind,
    page.map(({ id }) => id),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { things, next: last ?? null };
}

async function findThings(kind: NamedKind, ids: string[]): Promise<NamedThing[]> {
  const { texts, key } = namedKinds[kind];
  const all = await db().$queryRaw<({ id: string } & NameText)[]>`
    SELECT ${key} AS id, locale, name, slug, description FROM ${texts}
    WHERE ${key} = ANY (${ids}::uuid[]) ORDER BY locale`;
  const counts = await countForReaders(kind, ids);
  return ids.map((id) => ({
    id,
    texts: all
      .filter((text) => text.id === id)
      .map(({ locale, name, slug, description }) => ({ locale, name, slug, description })),
    count: counts.get(id) ?? 0,
  }));
}

const readersUses = {
  section: Prisma.sql`SELECT FROM article WHERE section_id = thing.id`,
  tag: Prisma.sql`SELECT FROM article_tag WHERE tag_id = thing.id`,
  author: Prisma.sql`SELECT FROM article_author WHERE author_id = thing.id`,
};

async function countForReaders(kind: NamedKind, ids: string[]): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; count: number }[]>`
    SELECT thing.id, (
      SELECT count(*)::int FROM (${readersUses[kind]} LIMIT ${mostUses + 1}) AS use) AS count
    FROM unnest(${ids}::uuid[]) AS thing (id)`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/**
 * A section, a tag or an author, and how many articles use it, in readers' hands or in the newsroom.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findName(
  actor: Actor,
  kind: NamedKind,
  id: string,
): Promise<(NamedThing & { uses: number }) | null> {
  assertCan(actor, namedKinds[kind].permission);
  if (!z.uuid().safeParse(id).success) return null;
  const [thing] = await findThings(kind, [id]);
  if (!thing || thing.texts.length === 0) return null;
  return { ...thing, uses: await countUses(db(), kind, id) };
}
