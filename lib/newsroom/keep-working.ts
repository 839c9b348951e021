import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { parseInput } from './parse-input';
import { WorkingNumbers, WorkingText } from './working-text';

/**
 * Sets aside, for this editor alone, what they have typed and not saved yet. The article stays as it
 * is, so the audit does not speak of it. Saving takes it away again.
 *
 * An editor has one such text of an article, and may have it open twice: what is there takes the place
 * of nothing that the page has not seen. The page gives each text its number, so that it knows its own
 * again when the answer is lost on its way.
 *
 * @param input `revision`: the number of the one that the text was made from; `working`: a number that
 *   no text had before, at most 2³¹ − 1; `replaces`: that of the text whose place it takes, `null` where
 *   the page knows of none
 * @throws ForbiddenError, NotFoundError, InvalidError (of the text only the body must be a document),
 *   ConflictError (`workingElsewhere`) when another text is set aside, or none any more
 */
export async function keepWorking(
  actor: Actor,
  input: {
    articleId: string;
    revision: number;
    working: number;
    replaces: number | null;
    text: z.input<typeof WorkingText>;
  },
): Promise<void> {
  assertCan(actor, 'article:read');
  const { id: editorId } = actor;
  if (editorId === null) throw new ForbiddenError('mayNot');
  const { articleId } = input;
  if (!z.uuid().safeParse(articleId).success) throw new NotFoundError('articleNotFound');
  const { revision: baseRevision, working: version, replaces } = parseInput(WorkingNumbers, input);
  const content = parseInput(WorkingText, input.text);
  await transaction(async (tx) => {
    const found = await tx.article.count({ where: { id: articleId } });
    if (found === 0) throw new NotFoundError('articleNotFound');
    const kept = { baseRevision, content, version, updatedAt: await databaseNow(tx) };
    const { count } =
      replaces === null
        ? await tx.working.createMany({
            data: [{ ...kept, articleId, editorId }],
            skipDuplicates: true,
          })
        : await tx.working.updateMany({
            where: { articleId, editorId, version: replaces },
            data: kept,
          });
    if (count === 0) throw new ConflictError('workingElsewhere');
  });
}
