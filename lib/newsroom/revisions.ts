import { z } from 'zod';
import { parseArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db, type Transaction } from '@/lib/db/client';
import type { Prisma, Revision as Stored } from '@/lib/db/generated/client';
import type { RevisionKind } from '@/lib/db/generated/enums';
import { NotFoundError } from '@/lib/errors';
import type { ArticleContent } from './article-content';
import { withCurrentNames } from './current-names';

/** One saved text of an article, and who saved it. */
export type Revision = {
  number: number;
  kind: RevisionKind;
  at: Date;
  /** Empty where it was no person. */
  by: string;
  note: string;
  /** Whether it is the article's newest text, and the one that readers have or will have. */
  isNewest: boolean;
  isLive: boolean;
  content: Pick<ArticleContent, 'title' | 'standfirst' | 'body'>;
};

/** The same with all that surrounds its words, as far as that is there now. */
export type WholeRevision = Revision & { content: Required<ArticleContent> };

type Which = { articleId: string; number: number };

const withWriter = {
  createdBy: { select: { name: true } },
  draftOf: { select: { id: true } },
  liveOf: { select: { id: true } },
} satisfies Prisma.RevisionInclude;

/**
 * One text of an article, as it was saved, with what its section, tags and authors are now.
 *
 * @throws NotFoundError if there is none
 */
export async function readContent(
  tx: Transaction,
  which: Which,
): Promise<Required<ArticleContent>> {
  const row = await tx.revision.findUnique({ where: toKey(which) });
  return toContent(tx, row ?? notFound());
}

/**
 * The same for whoever may read the article, with when and by whom it was saved.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function findRevision(actor: Actor, which: Which): Promise<WholeRevision> {
  assertCan(actor, 'article:read');
  const found = await db().revision.findUnique({ where: toKey(which), include: withWriter });
  const row = found ?? notFound();
  return { ...toRevision(row), content: await toContent(db(), row) };
}

/**
 * The texts of an article, the newest first.
 *
 * @param page `before`: only those with smaller numbers
 * @throws ForbiddenError
 */
export async function listRevisions(
  actor: Actor,
  { articleId, before, limit }: { articleId: string; before?: number; limit: number },
): Promise<Revision[]> {
  assertCan(actor, 'article:read');
  const rows = await db().revision.findMany({
    where: { articleId, number: { lt: before } },
    include: withWriter,
    orderBy: { number: 'desc' },
    take: limit,
  });
  return rows.map(toRevision);
}

function toKey({ articleId, number }: Which) {
  const isKnown = z.uuid().safeParse(articleId).success && z.int32().safeParse(number).success;
  return isKnown ? { articleId_number: { articleId, number } } : notFound();
}

function notFound(): never {
  throw new NotFoundError('revisionNotFound');
}

async function toContent(tx: Transaction, row: Stored): Promise<Required<ArticleContent>> {
  const { title, standfirst, slug, publishAt, leadPictureId } = row;
  const { sectionId, tagIds, authorIds } = await withCurrentNames(tx, row);
  const places = { slug, publishAt, leadPictureId, sectionId, tagIds, authorIds };
  return { title, standfirst, body: parseArticleBody(row.body), note: '', ...places };
}

type Row = Prisma.RevisionGetPayload<{ include: typeof withWriter }>;

function toRevision(row: Row): Revision {
  const { number, kind, createdAt: at, note, createdBy, title, standfirst } = row;
  const standing = { isNewest: row.draftOf !== null, isLive: row.liveOf !== null };
  const content = { title, standfirst, body: parseArticleBody(row.body) };
  return { number, kind, at, by: createdBy?.name ?? '', note, ...standing, content };
}
