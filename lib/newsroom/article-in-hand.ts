import { z } from 'zod';
import { canMove, publicity, type ArticleAct } from '@/lib/articles/article';
import type { Transaction } from '@/lib/db/client';
import type { Article, ArticleState, Prisma } from '@/lib/db/generated/client';
import { ConflictError, NotFoundError, WrongStateError } from '@/lib/errors';
import { formatMinute } from '@/lib/i18n/dates';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { indexDraft } from '@/lib/search/draft-index';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { lockWhatNamesMean, withCurrentNames } from './current-names';
import { findLastChanges } from './last-changes';

const draftFields = {
  id: true,
  number: true,
  title: true,
  standfirst: true,
  bodyText: true,
  slug: true,
  publishAt: true,
  sectionId: true,
  leadPictureId: true,
  tagIds: true,
  authorIds: true,
  pictureIds: true,
  note: true,
  contentHash: true,
  sourceRevisionId: true,
} satisfies Prisma.RevisionSelect;

/** The newest text of an article. */
export type Draft = Prisma.RevisionGetPayload<{ select: typeof draftFields }>;

/** An article that this transaction alone may change, with its newest text. */
export type ArticleInHand = Article & { locale: Locale; draft: Draft };

/** What every act on an article answers: where it stands now, and the address of its newest text. */
export type SavedArticle = {
  articleId: string;
  version: number;
  /** The number of its newest text. */
  revision: number;
  slug: string;
  state: ArticleState;
};

/**
 * Takes an article in hand: whoever else wants it waits until this transaction ends.
 *
 * @throws NotFoundError if there is none
 */
export async function takeInHand(tx: Transaction, articleId: string): Promise<ArticleInHand> {
  if (!z.uuid().safeParse(articleId).success) throw new NotFoundError('articleNotFound');
  await lockWhatNamesMean(tx, 'to write by it');
  await tx.$queryRaw`SELECT FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
  const found = await tx.article.findUnique({
    where: { id: articleId },
    include: { draftRevision: { select: draftFields } },
  });
  if (!found?.draftRevision) throw new NotFoundError('articleNotFound');
  const { draftRevision, ...article } = found;
  const draft = await withCurrentNames(tx, draftRevision);
  return { ...article, locale: toLocale(article.locale), draft };
}

/**
 * Nobody's work is overwritten unseen: lets an act pass that was made from the newest version.
 *
 * @throws ConflictError saying who changed the article last, and when
 */
export async function assertUnchanged(
  tx: Transaction,
  article: ArticleInHand,
  version: number,
): Promise<void> {
  if (article.version === version) return;
  const last = (await findLastChanges(tx, [article.id])).get(article.id);
  const at = formatMinute(last?.at ?? article.updatedAt, await newsroomTimeZone(tx));
  throw new ConflictError('changedMeanwhile', { by: last?.by ?? '?', at });
}

/**
 * Lets a move pass that the table of moves has.
 *
 * @throws WrongStateError if it does not
 */
export function assertMove(act: ArticleAct, article: ArticleInHand, now: Date): void {
  const readersHave = publicity(article, now);
  if (canMove(act, article.state, readersHave)) return;
  if (readersHave === 'unpublished') throw new WrongStateError('notPublished');
  throw new WrongStateError('moveNotPossible', { state: article.state });
}

/** Writes an article in hand as it now is, with the changes given, as its next version. */
export async function writeArticle(
  tx: Transaction,
  article: ArticleInHand,
  changes: Prisma.ArticleUncheckedUpdateInput,
  now: Date,
): Promise<SavedArticle> {
  const { id, version, draft } = article;
  const written = await tx.article.update({
    where: { id, version },
    data: {
      state: article.state,
      slug: article.slug,
      draftRevisionId: draft.id,
      ...changes,
      version: version + 1,
      updatedAt: now,
    },
  });
  const { createdById, updatedAt } = written;
  const standing = { locale: article.locale, state: written.state, createdById, updatedAt };
  await indexDraft(tx, { articleId: id, ...standing, text: draft });
  return toSaved({ ...article, ...written, locale: article.locale });
}

/** What an act answers about an article as it is. */
export function toSaved({ id, version, state, draft }: ArticleInHand): SavedArticle {
  return { articleId: id, version, revision: draft.number, slug: draft.slug, state };
}
