import { nextState, wasEverPublic } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import type { Transaction } from '@/lib/db/client';
import type { RevisionKind } from '@/lib/db/generated/enums';
import { ForbiddenError } from '@/lib/errors';
import { ArticleContent, type ArticleContentInput } from './article-content';
import { assertMove, type ArticleInHand } from './article-in-hand';
import { chooseSlug } from './choose-slug';
import { parseInput } from './parse-input';
import { writeRevision } from './write-revision';

/** What is on the screen, and the number of what the page has set aside of it. */
export type Typed = { content?: ArticleContentInput; working?: number | null };

/**
 * Takes what is on the screen into an article in hand: the text becomes its newest revision, and
 * the article moves as saving moves it. The caller writes the article. Until readers may know an
 * address, it follows the text; afterwards publishing changes it.
 *
 * @returns the article as it is to be written; the very same object if there is nothing new
 * @throws ForbiddenError if the actor may not save it, WrongStateError, InvalidError
 */
export async function takeContent(
  tx: Transaction,
  actor: Actor,
  article: ArticleInHand,
  { content, working, kind }: Typed & { kind: RevisionKind },
  now: Date,
): Promise<ArticleInHand> {
  if (content === undefined) return article;
  assertCanSave(actor, article);
  assertMove('save', article, now);
  const wished = parseInput(ArticleContent, content);
  const typed = kind === 'restored' ? wished : keepIssuingTime(wished, article);
  const { id, locale } = article;
  const isFixed = article.liveRevisionId !== null || wasEverPublic(article, now);
  const wanted = { ...typed, locale, article: { id, slug: article.slug, isFixed } };
  const slug = await chooseSlug(tx, wanted);
  const text = { articleId: id, content: { ...typed, slug }, kind, before: article.draft };
  const draft = await writeRevision(tx, actor, text, now);
  await forgetWorking(tx, actor, id, working);
  if (draft.id === article.draft.id) return article;
  const state = nextState('save', article.state);
  return { ...article, draft, state, slug: isFixed ? article.slug : slug };
}

/** What is saved is not set aside any more; what the same editor typed elsewhere stays. */
async function forgetWorking(
  tx: Transaction,
  { id }: Actor,
  articleId: string,
  working: number | null = null,
): Promise<void> {
  if (id === null || working === null) return;
  await tx.working.deleteMany({ where: { articleId, editorId: id, version: working } });
}

/** Naming the moment at which it came out anyway is no change of a text that asked for none. */
function keepIssuingTime(
  typed: ArticleContent,
  { draft, publishAt }: ArticleInHand,
): ArticleContent {
  const isSame = typed.publishAt?.getTime() === publishAt?.getTime();
  return isSame && draft.publishAt === null ? { ...typed, publishAt: null } : typed;
}

/** A text in review lies on the desk: whoever wrote it waits until it comes back. */
function assertCanSave(actor: Actor, article: ArticleInHand): void {
  assertCan(actor, 'article:save', article);
  if (article.state === 'in_review' && !can(actor, 'article:save-in-review', article)) {
    throw new ForbiddenError('inReview');
  }
}
