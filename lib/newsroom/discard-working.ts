import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';

/**
 * Throws away what this editor has set aside of an article. Nothing happens where there is nothing, or
 * another text than the one that they were shown.
 *
 * @throws ForbiddenError
 */
export async function discardWorking(
  actor: Actor,
  { articleId, working }: { articleId: string; working: number },
): Promise<void> {
  assertCan(actor, 'article:read');
  if (actor.id === null || !z.uuid().safeParse(articleId).success) return;
  await db().working.deleteMany({ where: { articleId, editorId: actor.id, version: working } });
}
