import { z } from 'zod';
import { parseArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { withCurrentNames } from './current-names';
import { takeInHand, writeArticle, type ArticleInHand, type Draft } from './article-in-hand';
import { parseInput } from './parse-input';
import { putLive } from './put-live';
import { recordAudit } from './record-audit';
import { tellOfChange } from './tell-of-change';
import { writeRevision } from './write-revision';

/** As many as a page of the list has, and some more. */
const mostAtOnce = 100;

const Change = z.object({
  articleIds: z.array(z.uuid('articleNotFound')).min(1, 'nothingChosen').max(mostAtOnce),
  sectionId: z.uuid('sectionNotFound').optional(),
  addTagIds: z.array(z.uuid('tagNotFound')).max(20).default([]),
  removeTagIds: z.array(z.uuid('tagNotFound')).max(20).default([]),
});

type Change = z.output<typeof Change>;

/** What became of each article of a change of many. */
export type ChangedPlaces = { changed: number; same: number; leftOut: number };

/**
 * Moves articles to another section, puts tags on them and takes tags off, all or none of them.
 * Readers see it at once, as no material change; what waits to be published gets it too. What lies
 * in the bin, or what this actor may not change, is left out.
 *
 * @param input at least one article, and a section or a tag; a tag in both lists is taken off
 * @throws ForbiddenError to whoever may change no article at all, NotFoundError, InvalidError
 *   (`nothingChosen`, `sectionNotFound`, `tagNotFound`)
 */
export async function changePlaces(
  actor: Actor,
  input: z.input<typeof Change>,
): Promise<ChangedPlaces> {
  assertCan(actor, 'article:create');
  const change = parseInput(Change, input);
  return transaction(async (tx) => {
    const result = { changed: 0, same: 0, leftOut: 0 };
    let doReadersSee = false;
    const now = await databaseNow(tx);
    // Always in the same order, so that two changes of many do not wait for each other.
    for (const articleId of [...new Set(change.articleIds)].sort()) {
      const article = await takeInHand(tx, articleId);
      if (!mayChangePlaces(actor, article)) {
        result.leftOut += 1;
        continue;
      }
      const isChanged = await changeOne(tx, actor, article, change, now);
      result[isChanged ? 'changed' : 'same'] += 1;
      if (isChanged && isOnPaper(article)) doReadersSee = true;
    }
    if (doReadersSee) await raisePublicationNumber(tx);
    return result;
  });
}

/** Whether somebody may move an article and change its tags: where readers have it, that is publishing. */
export function mayChangePlaces(
  actor: Actor,
  article: Pick<ArticleInHand, 'state' | 'createdById' | 'liveRevisionId' | 'withdrawnAt'>,
): boolean {
  if (article.state === 'binned') return false;
  if (article.state === 'in_review' && !can(actor, 'article:save-in-review', article)) return false;
  return can(actor, isOnPaper(article) ? 'article:publish' : 'article:save', article);
}

function isOnPaper({
  liveRevisionId,
  withdrawnAt,
}: Pick<ArticleInHand, 'liveRevisionId' | 'withdrawnAt'>): boolean {
  return liveRevisionId !== null && withdrawnAt === null;
}

/** Readers' text first, then, where another one waits, that one. */
async function changeOne(
  tx: Transaction,
  actor: Actor,
  article: ArticleInHand,
  change: Change,
  now: Date,
): Promise<boolean> {
  const { id, draft, liveRevisionId } = article;
  const isWaiting = liveRevisionId !== draft.id;
  let current = article;
  if (isOnPaper(article)) {
    const live = await rewrite(tx, actor, current, String(liveRevisionId), change, now);
    if (live) {
      const shown = { ...current, draft: live };
      const { saved } = await putLive(tx, shown, now, { isMaterial: false });
      current = {
        ...shown,
        version: saved.version,
        state: isWaiting ? article.state : 'published',
      };
    }
  }
  if (isWaiting || !isOnPaper(article)) {
    const waiting = await rewrite(tx, actor, current, draft.id, change, now);
    const kept = waiting ?? draft;
    if (kept.id !== current.draft.id) {
      await writeArticle(tx, { ...current, draft: kept }, {}, now);
      current = { ...current, draft: kept, version: current.version + 1 };
    }
  }
  if (current.version === article.version) return false;
  const { sectionId, addTagIds, removeTagIds } = change;
  const detail = { ...(sectionId && { sectionId }), addTagIds, removeTagIds };
  await recordAudit(tx, actor, { act: 'article:change-places', subjectId: id, detail }, now);
  await tellOfChange(tx, article, now);
  return true;
}

/** One of an article's texts with the change in it, as its newest; `null` where it has it already. */
async function rewrite(
  tx: Transaction,
  actor: Actor,
  article: ArticleInHand,
  revisionId: string,
  { sectionId, addTagIds, removeTagIds }: Change,
  now: Date,
): Promise<Draft | null> {
  const found = await tx.revision.findUniqueOrThrow({ where: { id: revisionId } });
  const old = await withCurrentNames(tx, found);
  const tagIds = [...new Set([...old.tagIds, ...addTagIds])].filter(
    (tagId) => !removeTagIds.includes(tagId),
  );
  const isSame =
    tagIds.join() === old.tagIds.join() && (sectionId ?? old.sectionId) === old.sectionId;
  if (isSame) return null;
  const content = {
    title: old.title,
    standfirst: old.standfirst,
    slug: old.slug,
    publishAt: old.publishAt,
    leadPictureId: old.leadPictureId,
    authorIds: old.authorIds,
    body: parseArticleBody(old.body),
    sectionId: sectionId ?? old.sectionId,
    tagIds,
  };
  const kind = revisionId === article.liveRevisionId ? ('published' as const) : ('saved' as const);
  const { sourceRevisionId } = old;
  const text = { articleId: article.id, content, kind, before: article.draft, sourceRevisionId };
  return writeRevision(tx, actor, text, now);
}
