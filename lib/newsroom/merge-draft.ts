import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import type { ArticleContentInput } from './article-content';
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
 * Keeps what became of two texts of an article: of somebody's who saved first, and of what this editor
 * typed meanwhile. Where a choice had to be made, the editor's own words are kept before it as a revision
 * of their own, so that nothing that was not chosen is lost.
 *
 * @param input `version`: the newest, that `content` was merged with; `mine`: the words as this editor had
 *   typed them, absent where all of them are in `content`
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError
 */
export async function mergeDraft(
  actor: Actor,
  input: {
    articleId: string;
    version: number;
    content: ArticleContentInput;
    mine?: Pick<ArticleContentInput, 'title' | 'standfirst' | 'body'>;
  } & Pick<Typed, 'working'>,
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:save', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    const { content, mine, working } = input;
    const own = mine && { ...content, ...mine };
    const before = await takeContent(tx, actor, article, { content: own, kind: 'saved' }, now);
    const merged = await takeContent(tx, actor, before, { content, working, kind: 'merged' }, now);
    if (merged === article) return toSaved(article);
    const saved = await writeArticle(tx, merged, {}, now);
    const detail = { revision: merged.draft.number };
    await recordAudit(tx, actor, { act: 'article:merge', subjectId: article.id, detail }, now);
    return saved;
  });
}
