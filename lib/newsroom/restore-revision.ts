import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import {
  assertUnchanged,
  takeInHand,
  toSaved,
  writeArticle,
  type SavedArticle,
} from './article-in-hand';
import { recordAudit } from './record-audit';
import { readContent } from './revisions';
import { takeContent } from './take-content';

/**
 * Makes an earlier text of an article its newest one, as a new revision: what was written since stays in
 * the history, and readers keep what they have until somebody publishes.
 *
 * @param input `version`: the one that the editor saw; `number`: of the revision to bring back
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError if it cannot be
 *   had again as it was: its address is another article's by now
 */
export async function restoreRevision(
  actor: Actor,
  input: { articleId: string; version: number; number: number },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:save', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    const number = z.int().parse(input.number);
    const content = await readContent(tx, { articleId: article.id, number });
    const restored = await takeContent(tx, actor, article, { content, kind: 'restored' }, now);
    if (restored === article) return toSaved(article);
    const saved = await writeArticle(tx, restored, {}, now);
    const detail = { revision: restored.draft.number, restored: number };
    const event = { act: 'article:restore-revision', subjectId: article.id, detail } as const;
    await recordAudit(tx, actor, event, now);
    return saved;
  });
}
