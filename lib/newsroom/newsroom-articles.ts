import { z } from 'zod';
import { articlePath, type Publicity } from '@/lib/articles/article';
import { parseArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { ArticleState, Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import type { ArticleContent } from './article-content';
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

type Filter = {
  /** The language of the interface, for section names. */
  interfaceLocale: Locale;
  /** Where the newest text stands. */
  state?: ArticleState;
  /** What readers have of it. */
  publicity?: Publicity;
  locale?: Locale;
  /** Only what the actor began. */
  mine?: boolean;
  /** Words that all stand in the title. */
  words?: string;
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
  filter: Filter,
): Promise<{ articles: NewsroomListing[]; next: NewsroomPosition | null }> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const rows = await db().article.findMany({
    where: toWhere(actor, filter, now),
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
    section: draftRevision?.section?.texts[0]?.name ?? null,
    versions: row.story.articles
      .filter(({ id }) => id !== row.id)
      .map((one) => toStanding(one, now)),
    isMine: actor.id !== null && createdById === actor.id,
    changed: lastChanges.get(row.id) ?? { by: '', at: updatedAt },
  }));
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  return { articles, next: last ? { changedAt: last.updatedAt, id: last.id } : null };
}

function toWhere(actor: Actor, filter: Filter, now: Date): Prisma.ArticleWhereInput {
  const { state, publicity, locale, mine, words = '', before } = filter;
  const inTitle = words.split(/\s+/).filter(Boolean).slice(0, 10);
  return {
    state: state ?? { not: 'binned' },
    locale,
    createdById: mine ? (actor.id ?? { in: [] }) : undefined,
    AND: [
      ...inTitle.map((word) => ({
        draftRevision: { title: { contains: word, mode: 'insensitive' as const } },
      })),
      publicity ? havePublicity(publicity, now) : {},
      before ? isBefore(before) : {},
    ],
  };
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
    draftRevision: { select: { title: true, section: { select: { texts: name } } } },
    createdById: true,
    updatedAt: true,
    story: {
      select: { articles: { select: standingFields, orderBy: { locale: 'asc' } } },
    },
  } satisfies Prisma.ArticleSelect;
}

/** An article on the writing page. */
export type NewsroomArticle = VersionStanding & {
  storyId: string;
  /** To be sent back with every act, so that nobody's work is overwritten. */
  version: number;
  createdById: string | null;
  /** The newest text. */
  content: Required<ArticleContent>;
  /** Where readers have it, or will. */
  path: string;
  /** The issuing time that readers see or will see. */
  publishAt: Date | null;
  /** Why it was withdrawn. */
  withdrawalReason: string | null;
  /** What the desk said when it sent the article back, until it is submitted again. */
  sentBack: (LastChange & { reason: string }) | null;
  changed: LastChange;
  /** The story's versions in all languages, this one among them. */
  versions: VersionStanding[];
};

/**
 * An article as the newsroom sees it.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findNewsroomArticle(
  actor: Actor,
  id: string,
): Promise<NewsroomArticle | null> {
  assertCan(actor, 'article:read');
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db().article.findUnique({
    where: { id },
    include: {
      draftRevision: true,
      story: { select: { articles: { select: standingFields, orderBy: { locale: 'asc' } } } },
    },
  });
  if (!found?.draftRevision) return null;
  const { draftRevision, story, ...article } = found;
  const now = await databaseNow(db());
  const lastChange = (await findLastChanges(db(), [id])).get(id);
  const { title, standfirst, body, slug, note, ...rest } = draftRevision;
  const { publishAt, sectionId, leadPictureId, tagIds, authorIds } = rest;
  const texts = { title, standfirst, slug, note };
  const places = { publishAt, sectionId, leadPictureId, tagIds, authorIds };
  return {
    ...toStanding({ ...article, draftRevision }, now),
    storyId: article.storyId,
    version: article.version,
    createdById: article.createdById,
    content: { ...texts, ...places, body: parseArticleBody(body) },
    path: articlePath(article),
    publishAt: article.publishAt,
    withdrawalReason: article.withdrawalReason,
    sentBack: article.state === 'draft' ? await findSentBack(id) : null,
    changed: lastChange ?? { by: '', at: article.updatedAt },
    versions: story.articles.map((version) => toStanding(version, now)),
  };
}

const Detail = z.object({ reason: z.string() });

async function findSentBack(articleId: string): Promise<NewsroomArticle['sentBack']> {
  const last = await db().auditEvent.findFirst({
    where: {
      subjectType: 'article',
      subjectId: articleId,
      act: { in: ['article:submit', 'article:send-back', 'article:publish'] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (last?.act !== 'article:send-back') return null;
  const { reason } = Detail.parse(last.detail);
  return { by: last.actorName, at: last.at, reason };
}
