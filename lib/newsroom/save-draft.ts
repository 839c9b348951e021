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
import { takeContent, type Typed } from './take-content';

/**
 * Keeps what is on the screen as an article's newest text. Readers see nothing of it: a live text
 * stays live, with changes waiting. Saving the same text again, with no new note on it, changes nothing.
 *
 * @param input `version`: the one that the text on the screen was made from
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError
 */
export async function saveDraft(
  actor: Actor,
  input: { articleId: string; version: number } & Required<Pick<Typed, 'content'>> & Typed,
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:save', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    const edited = await takeContent(tx, actor, article, { ...input, kind: 'saved' }, now);
    if (edited === article) return toSaved(article);
    const saved = await writeArticle(tx, edited, {}, now);
    const detail = { revision: edited.draft.number };
    await recordAudit(tx, actor, { act: 'article:save', subjectId: article.id, detail }, now);
    return saved;
  });
}
