import { z } from 'zod';
import { articlePath, type Publicity } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma, type ArticleState } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import type { DraftPosition, DraftResult } from '@/lib/search/search-drafts';
import { standingFields, toStanding, type VersionStanding } from './article-standing';
import { issuedAlongIndex } from './filter-conditions';
import { conditionsOf, findByRow } from './find-by-row';
import { asksOfText, findByText, type AskedOfText } from './find-by-text';
import { findLastChanges, type LastChange } from './last-changes';

/** A line of the newsroom's list of articles. */
export type NewsroomListing = VersionStanding & {
  /** Where readers have it, or will. */
  path: string;
  /** The issuing time that readers see or will see. */
  publishAt: Date | null;
  /** Its section's name in the language of the interface. */
  section: string | null;
  /** The story's other versions. */
  versions: VersionStanding[];
  isMine: boolean;
  changed: LastChange;
};

/** Where a list goes on: after the article that was changed then. */
export type NewsroomPosition = DraftPosition;

/** Which articles are asked for; what is absent leaves all in. */
export type NewsroomFilter = {
  /** Where the newest text stands. */
  state?: ArticleState;
  /** What readers have of it. */
  publicity?: Publicity;
  locale?: Locale;
  /** Only what the actor began. */
  mine?: boolean;
  /** Whether it came back from the desk and was not handed in again. */
  sentBack?: boolean;
  /** Only these. */
  ids?: string[];
  /** Issued from this moment on. */
  issuedFrom?: Date;
  /** Issued before this moment. */
  issuedBefore?: Date;
} & AskedOfText;

/** Why the words of a filter could not be looked for. */
type Unanswered = Exclude<DraftResult['kind'], 'found'>;

/** One page of a list, and where the next one begins (`null` at the end). */
export type NewsroomList = {
  articles: NewsroomListing[];
  next: NewsroomPosition | null;
  /** Nothing had the words as they were typed; these have the words in them. */
  relaxed: boolean;
  unanswered: Unanswered | null;
};

type Page = {
  /** The language of the interface, for section names. */
  interfaceLocale: Locale;
  before?: NewsroomPosition;
  limit: number;
};

/**
 * The newsroom's articles, last changed first; the bin's only when its state is asked for.
 *
 * @throws ForbiddenError
 */
export async function listNewsroomArticles(
  actor: Actor,
  filter: NewsroomFilter & Page,
): Promise<NewsroomList> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const { limit } = filter;
  const before = filter.before && isPosition(filter.before) ? filter.before : undefined;
  const page = { before, limit: limit + 1 };
  const found = asksOfText(filter)
    ? await findByText(actor, filter, page, now)
    : { kind: 'found' as const, ids: await findByRow(actor, filter, page, now), relaxed: false };
  if (found.kind !== 'found') {
    return { articles: [], next: null, relaxed: false, unanswered: found.kind };
  }
  const rows = await db().article.findMany({
    where: { id: { in: found.ids } },
    select: listingFields(filter.interfaceLocale),
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const articles = await toListings(actor, rows.slice(0, limit), now);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last ? { changedAt: last.updatedAt, id: last.id } : null;
  return { articles, next, relaxed: found.relaxed, unanswered: null };
}

type Row = Prisma.ArticleGetPayload<{ select: ReturnType<typeof listingFields> }>;

async function toListings(actor: Actor, rows: Row[], now: Date): Promise<NewsroomListing[]> {
  const lastChanges = await findLastChanges(
    db(),
    rows.map(({ id }) => id),
  );
  return rows.map(({ updatedAt, createdById, publishAt, draftRevision, ...row }) => ({
    ...toStanding({ ...row, publishAt, draftRevision }, now),
    path: articlePath(row),
    publishAt,
    section: sectionName(draftRevision?.section),
    versions: row.story.articles
      .filter(({ id }) => id !== row.id)
      .map((one) => toStanding(one, now)),
    isMine: actor.id !== null && createdById === actor.id,
    changed: lastChanges.get(row.id) ?? { by: '', at: updatedAt },
  }));
}

type Named = { texts: { name: string }[] };

/** What a section is called that a text stands in; of one that was merged, the one that it became part of. */
function sectionName(section: (Named & { mergedInto: Named | null }) | null | undefined) {
  return (section?.mergedInto ?? section)?.texts[0]?.name ?? null;
}

/** Nothing is counted further, so that counting stays quick. */
export const mostCounted = 1_000;

/**
 * How many articles there are of a kind, whatever their texts.
 *
 * @returns one more than `mostCounted` where there are more
 * @throws ForbiddenError
 */
export async function countNewsroomArticles(
  actor: Actor,
  filter: Omit<NewsroomFilter, keyof AskedOfText>,
): Promise<number> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const conditions = [conditionsOf(actor, filter, now), ...issuedAlongIndex(filter, now)];
  const [row] = await db().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM article WHERE ${Prisma.join(conditions, ' AND ')} LIMIT ${mostCounted + 1}) AS counted`;
  return row.count;
}

function isPosition({ id }: NewsroomPosition): boolean {
  return z.uuid().safeParse(id).success;
}

function listingFields(interfaceLocale: Locale) {
  const name = { where: { locale: interfaceLocale }, select: { name: true } };
  return {
    ...standingFields,
    draftRevision: {
      select: {
        ...standingFields.draftRevision.select,
        section: { select: { texts: name, mergedInto: { select: { texts: name } } } },
      },
    },
    slug: true,
    createdById: true,
    updatedAt: true,
    story: {
      select: { articles: { select: standingFields, orderBy: { locale: 'asc' } } },
    },
  } satisfies Prisma.ArticleSelect;
}
