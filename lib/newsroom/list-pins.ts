import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { standingFields, toStanding, type VersionStanding } from './article-standing';
import type { MadePosition } from './list-synonyms';
import { toPattern } from './name-pattern';

/** What readers have first for a query. */
export type PinLine = {
  id: string;
  /** To be sent back with a change, so that nobody's is overwritten. */
  version: number;
  locale: Locale;
  query: string;
  /** In their order, also those that readers do not have at the moment. */
  articles: (VersionStanding & { publishAt: Date | null })[];
  endsAt: Date | null;
  isOver: boolean;
};

type Filter = {
  /** Letters that stand in the query. */
  words?: string;
  before?: MadePosition;
  limit: number;
};

const fields = {
  id: true,
  version: true,
  locale: true,
  query: true,
  endsAt: true,
  createdAt: true,
  articles: { select: { article: { select: standingFields } }, orderBy: { position: 'asc' } },
} satisfies Prisma.PinSelect;

/**
 * The pinned results, the newest first.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listPins(
  actor: Actor,
  { words = '', before, limit }: Filter,
): Promise<{ pins: PinLine[]; next: MadePosition | null }> {
  assertCan(actor, 'search:manage');
  const rows = await db().pin.findMany({
    where: {
      query: { contains: toPattern(words), mode: 'insensitive' },
      createdAt: { lte: before?.at },
      OR: before && [{ createdAt: { lt: before.at } }, { id: { lt: before.id } }],
    },
    select: fields,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const now = await databaseNow(db());
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    pins: page.map((row) => toLine(row, now)),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

/**
 * One of them.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findPin(actor: Actor, id: string): Promise<PinLine | null> {
  assertCan(actor, 'search:manage');
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().pin.findUnique({ where: { id }, select: fields });
  return row && toLine(row, await databaseNow(db()));
}

function toLine(row: Prisma.PinGetPayload<{ select: typeof fields }>, now: Date): PinLine {
  const { id, version, locale, query, endsAt } = row;
  const articles = row.articles.map(({ article }) => ({
    ...toStanding(article, now),
    publishAt: article.publishAt,
  }));
  const isOver = endsAt !== null && endsAt <= now;
  return { id, version, locale: toLocale(locale), query, articles, endsAt, isOver };
}
