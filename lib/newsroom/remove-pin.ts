import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { takePinInHand } from './pin-in-hand';
import { recordAudit } from './record-audit';

/**
 * Takes pinned results away: the query finds everything in the usual order again.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function removePin(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'search:manage');
  await transaction(async (tx) => {
    const { query } = await takePinInHand(tx, id);
    await tx.pin.delete({ where: { id } });
    const now = await databaseNow(tx);
    const detail = { name: query };
    await recordAudit(tx, actor, { act: 'pin:remove', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
  });
}
