import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { ForbiddenError, NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { parseInput } from './parse-input';
import { WorkingText } from './working-text';

/**
 * Sets aside, for this editor alone, what they typed and could not save; it takes the place of what
 * was set aside before. The article stays as it is, so the audit does not speak of it. Saving takes
 * it away again.
 *
 * @param input `version`: the one that the text was made from
 * @throws ForbiddenError, NotFoundError, InvalidError (of the text only the body must be a document)
 */
export async function keepWorking(
  actor: Actor,
  input: { articleId: string; version: number; text: z.input<typeof WorkingText> },
): Promise<void> {
  assertCan(actor, 'article:read');
  const { id: editorId } = actor;
  if (editorId === null) throw new ForbiddenError('mayNot');
  if (!z.uuid().safeParse(input.articleId).success) throw new NotFoundError('articleNotFound');
  const content = parseInput(WorkingText, input.text);
  await transaction(async (tx) => {
    const { articleId, version: baseVersion } = input;
    const found = await tx.article.count({ where: { id: articleId } });
    if (found === 0) throw new NotFoundError('articleNotFound');
    const kept = { baseVersion, content, updatedAt: await databaseNow(tx) };
    await tx.working.upsert({
      where: { articleId_editorId: { articleId, editorId } },
      update: { ...kept, version: { increment: 1 } },
      create: { ...kept, articleId, editorId },
    });
  });
}
