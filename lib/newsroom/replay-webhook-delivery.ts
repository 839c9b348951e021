import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { NotFoundError, WrongStateError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { sendOff } from './webhook-events';
import { takeWebhookInHand } from './webhook-in-hand';

/**
 * Sends one thing again that a webhook was told, or should have been, whatever became of it: the same
 * body under the same id, and from now on as often as something new.
 *
 * @throws ForbiddenError, NotFoundError (`deliveryNotFound`), WrongStateError (`webhookIsOff`)
 */
export async function replayWebhookDelivery(
  actor: Actor,
  { deliveryId }: { deliveryId: string },
): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const delivery = z.uuid().safeParse(deliveryId).success
      ? await tx.webhookDelivery.findUnique({
          where: { id: deliveryId },
          include: { event: { select: { kind: true } } },
        })
      : null;
    if (!delivery) throw new NotFoundError('deliveryNotFound');
    const { id, name, offBecause } = await takeWebhookInHand(tx, delivery.webhookId);
    if (offBecause !== null && delivery.event.kind !== 'ping') {
      throw new WrongStateError('webhookIsOff');
    }
    const now = await databaseNow(tx);
    await sendOff(tx, [delivery], now);
    const detail = { name, eventId: delivery.eventId };
    await recordAudit(tx, actor, { act: 'webhook:replay', subjectId: id, detail }, now);
  });
}
