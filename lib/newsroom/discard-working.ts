import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';

/**
 * Throws away what this editor had set aside of an article; nothing happens where there is nothing.
 *
 * @throws ForbiddenError
 */
export async function discardWorking(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<void> {
  assertCan(actor, 'article:read');
  if (actor.id === null || !z.uuid().safeParse(articleId).success) return;
  await db().working.deleteMany({ where: { articleId, editorId: actor.id } });
}
