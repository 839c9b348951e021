import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { NameText } from './name-in-hand';
import { having } from './name-pattern';
import { nameOrder, type NamePosition } from '@/lib/taxonomy/name-collation';
import { countUses, mostUses } from './name-uses';
import { namedKinds, type NamedKind } from './named-kinds';

/** A section, a tag or an author with all its texts. */
export type NamedThing = {
  id: string;
  /** To be sent back with a change, so that nobody's is overwritten. */
  version: number;
  texts: NameText[];
  /** How many articles readers find under it; one more than `mostUses` where there are more. */
  count: number;
};

type Filter = {
  /** The language of the interface, by whose rules names are in order. */
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
  filter: Filter,
): Promise<{ things: NamedThing[]; next: NamePosition | null }> {
  assertCan(actor, namedKinds[kind].permission);
  const { limit } = filter;
  const rows = await db().$queryRaw<NamePosition[]>(selectNames(kind, filter));
  const page = rows.slice(0, limit);
  const things = await findThings(
    kind,
    page.map(({ id }) => id),
  );
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { things, next: last ?? null };
}

/** The ids and names of one page, and of the line after it. */
export function selectNames(
  kind: NamedKind,
  { locale, words = '', after, limit }: Filter,
): Prisma.Sql {
  const { table, texts, key } = namedKinds[kind];
  const name = Prisma.sql`text.name ${nameOrder[locale]}, text.${key}`;
  const order = kind === 'section' ? Prisma.sql`thing.position, thing.id` : name;
  return Prisma.sql`
    SELECT thing.id, text.name FROM ${table} AS thing
    JOIN ${texts} AS text ON text.${key} = thing.id AND text.locale = ${locale}
    WHERE (${words} = '' OR EXISTS (
        SELECT FROM ${texts} AS any_text
        WHERE any_text.${key} = thing.id AND any_text.name ILIKE ${having(words)}))
      AND ${after ? Prisma.sql`(${name}) > (${after.name}, ${after.id}::uuid)` : Prisma.sql`true`}
    ORDER BY ${order} LIMIT ${limit + 1}`;
}

async function findThings(kind: NamedKind, ids: string[]): Promise<NamedThing[]> {
  const { table, texts, key } = namedKinds[kind];
  const all = await db().$queryRaw<({ id: string; version: number } & NameText)[]>`
    SELECT thing.id, version, locale, name, slug, description
    FROM ${table} AS thing JOIN ${texts} AS text ON text.${key} = thing.id
    WHERE thing.id = ANY (${ids}::uuid[]) ORDER BY locale`;
  const counts = await countForReaders(kind, ids);
  return ids.map((id) => {
    const own = all.filter((text) => text.id === id);
    return {
      id,
      version: own[0]?.version ?? 0,
      texts: own.map(({ locale, name, slug, description }) => ({
        locale,
        name,
        slug,
        description,
      })),
      count: counts.get(id) ?? 0,
    };
  });
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
