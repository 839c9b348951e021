import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { NotFoundError } from '@/lib/errors';
import { findLastChanges, type LastChange } from './last-changes';

/** Whoever was not heard of for so long has closed the page, or their machine sleeps; in seconds. */
const heardWithin = 45;

/** Who else has an article open, and in which version it is. */
export type Present = {
  others: { name: string; since: Date }[];
  version: number;
  changed: LastChange | null;
};

/**
 * Says that this editor has an article open, which keeps nobody from anything; asks who else has. To be
 * said again well within 45 seconds.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function notePresence(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<Present> {
  assertCan(actor, 'article:read');
  const article = z.uuid().safeParse(articleId).success
    ? await db().article.findUnique({ where: { id: articleId }, select: { version: true } })
    : null;
  if (!article) throw new NotFoundError('articleNotFound');
  await db().$executeRaw`
    INSERT INTO presence (article_id, editor_id, since, seen_at)
    VALUES (${articleId}::uuid, ${actor.id}::uuid, now(), now())
    ON CONFLICT (article_id, editor_id) DO UPDATE SET
      since = CASE WHEN presence.seen_at < now() - make_interval(secs => ${heardWithin})
        THEN now() ELSE presence.since END,
      seen_at = now()`;
  const others = await db().$queryRaw<Present['others']>`
    SELECT editor.name, presence.since
    FROM presence JOIN editor ON editor.id = presence.editor_id
    WHERE article_id = ${articleId}::uuid AND editor_id <> ${actor.id}::uuid
      AND seen_at >= now() - make_interval(secs => ${heardWithin})
    ORDER BY since, editor_id`;
  const changed = (await findLastChanges(db(), [articleId])).get(articleId) ?? null;
  return { others, version: article.version, changed };
}

/** This editor has closed the article; on another page of theirs it says so again by itself. */
export async function endPresence(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<void> {
  assertCan(actor, 'article:read');
  if (actor.id === null || !z.uuid().safeParse(articleId).success) return;
  await db().presence.deleteMany({ where: { articleId, editorId: actor.id } });
}
