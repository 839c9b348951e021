import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const Ended = z.object({ sessionId: z.uuid().optional() });

/**
 * Signs an editor out, from their next request on: in one browser, or without `sessionId` in every
 * one but that from which it is asked. Everybody may end their own. What has ended already stays so.
 *
 * @throws ForbiddenError, NotFoundError (`editorNotFound`), InvalidError
 */
export async function endSessions(
  actor: Actor & { sessionId?: string },
  input: { editorId: string; sessionId?: string },
): Promise<void> {
  if (actor.id !== input.editorId) assertCan(actor, 'editor:manage');
  const { sessionId } = parseInput(Ended, input);
  await transaction(async (tx) => {
    const { id } = await takeEditorInHand(tx, input.editorId);
    const { count } = await tx.session.deleteMany({
      where: { userId: id, id: sessionId ?? { not: actor.sessionId } },
    });
    if (count === 0) return;
    const now = await databaseNow(tx);
    const detail = { count };
    await recordAudit(tx, actor, { act: 'editor:end-sessions', subjectId: id, detail }, now);
  });
}
