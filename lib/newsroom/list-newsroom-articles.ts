import { z } from 'zod';
import type { Publicity } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { ArticleState, Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import {
  havePublicity,
  standingFields,
  toStanding,
  type VersionStanding,
} from './article-standing';
import { findLastChanges, type LastChange } from './last-changes';

/** A line of the newsroom's list of articles. */
export type NewsroomListing = VersionStanding & {
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
export type NewsroomPosition = { changedAt: Date; id: string };

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
  sectionId?: string;
  /** The name of a tag, in any language. */
  tag?: string;
  /** The name of an author, in any language. */
  author?: string;
  /** Issued from this moment on. */
  issuedFrom?: Date;
  /** Issued before this moment. */
  issuedBefore?: Date;
  /** Words that all stand in the title. */
  words?: string;
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
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listNewsroomArticles(
  actor: Actor,
  filter: NewsroomFilter & Page,
): Promise<{ articles: NewsroomListing[]; next: NewsroomPosition | null }> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const rows = await db().article.findMany({
    where: {
      AND: [await toWhere(actor, filter, now), filter.before ? isBefore(filter.before) : {}],
    },
    select: listingFields(filter.interfaceLocale),
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: filter.limit + 1,
  });
  const page = rows.slice(0, filter.limit);
  const ids = page.map(({ id }) => id);
  const lastChanges = await findLastChanges(db(), ids);
  const articles = page.map(({ updatedAt, createdById, publishAt, draftRevision, ...row }) => ({
    ...toStanding({ ...row, publishAt, draftRevision }, now),
    publishAt,
    section: sectionName(draftRevision?.section),
    versions: row.story.articles
      .filter(({ id }) => id !== row.id)
      .map((one) => toStanding(one, now)),
    isMine: actor.id !== null && createdById === actor.id,
    changed: lastChanges.get(row.id) ?? { by: '', at: updatedAt },
  }));
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  return { articles, next: last ? { changedAt: last.updatedAt, id: last.id } : null };
}

type Named = { texts: { name: string }[] };

/** What a section is called that a text stands in; of one that was merged, the one that it became part of. */
function sectionName(section: (Named & { mergedInto: Named | null }) | null | undefined) {
  return (section?.mergedInto ?? section)?.texts[0]?.name ?? null;
}

/** Nothing is counted further, so that counting stays quick. */
export const mostCounted = 1_000;

/**
 * How many articles there are of a kind.
 *
 * @returns one more than `mostCounted` where there are more
 * @throws ForbiddenError
 */
export async function countNewsroomArticles(actor: Actor, filter: NewsroomFilter): Promise<number> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const where = await toWhere(actor, filter, now);
  return db().article.count({ where, take: mostCounted + 1 });
}

async function toWhere(
  actor: Actor,
  filter: NewsroomFilter,
  now: Date,
): Promise<Prisma.ArticleWhereInput> {
  const { state, publicity, locale, mine, issuedFrom, issuedBefore } = filter;
  const texts = await ofText(filter);
  return {
    state: state ?? { not: 'binned' },
    locale,
    id: filter.ids && { in: filter.ids },
    sentBackAt: filter.sentBack === undefined ? undefined : filter.sentBack ? { not: null } : null,
    createdById: mine ? (actor.id ?? { in: [] }) : undefined,
    publishAt: issuedFrom || issuedBefore ? { gte: issuedFrom, lt: issuedBefore } : undefined,
    draftRevision: texts.length > 0 ? { AND: texts } : undefined,
    AND: publicity ? havePublicity(publicity, now) : undefined,
  };
}

/** What the newest text must have. */
async function ofText(filter: NewsroomFilter): Promise<Prisma.RevisionWhereInput[]> {
  const { words = '', sectionId, tag, author } = filter;
  const inTitle = words.split(/\s+/).filter(Boolean).slice(0, 10);
  return [
    ...inTitle.map((word) => ({ title: { contains: word, mode: 'insensitive' as const } })),
    ...(sectionId ? [{ section: { OR: [{ id: sectionId }, { mergedIntoId: sectionId }] } }] : []),
    ...(tag ? [{ tagIds: { hasSome: await idsOfTag(tag) } }] : []),
    ...(author ? [{ authorIds: { hasSome: await idsOfAuthor(author) } }] : []),
  ];
}

async function idsOfTag(name: string): Promise<string[]> {
  const tags = await db().tag.findMany({
    where: meant(name),
    select: { id: true },
  });
  return tags.map(({ id }) => id);
}

async function idsOfAuthor(name: string): Promise<string[]> {
  const authors = await db().author.findMany({
    where: meant(name),
    select: { id: true },
  });
  return authors.map(({ id }) => id);
}

/** What is called so, and what became part of it. */
function meant(name: string) {
  const called = { texts: { some: { name: { equals: name, mode: 'insensitive' as const } } } };
  return { OR: [called, { mergedInto: called }] };
}

/** The bound on `updatedAt` alone lets the index start there; the rest settles equal times. */
function isBefore({ changedAt, id }: NewsroomPosition): Prisma.ArticleWhereInput {
  if (!z.uuid().safeParse(id).success) return {};
  return {
    updatedAt: { lte: changedAt },
    OR: [{ updatedAt: { lt: changedAt } }, { id: { lt: id } }],
  };
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
    createdById: true,
    updatedAt: true,
    story: {
      select: { articles: { select: standingFields, orderBy: { locale: 'asc' } } },
    },
  } satisfies Prisma.ArticleSelect;
}
