import type { Transaction } from '@/lib/db/client';
import { addDelivery } from './deliveries';

/** Something that programs are told; `type` and `data` are what they read. */
type WebhookNews = {
  kind: string;
  type: string;
  /** When it happened. */
  at: Date;
  articleId?: string;
  data: object;
};

/** Tells these webhooks something once this transaction has ended, and never without it. */
export async function addWebhookEvent(
  tx: Transaction,
  { kind, type, at, articleId, data }: WebhookNews,
  webhooks: { id: string }[],
  now: Date,
): Promise<void> {
  const { id } = await tx.webhookEvent.create({
    data: { kind, articleId, at, createdAt: now, body: '' },
  });
  // The body names the event, and is sent as it is kept here.
  const body = JSON.stringify({ type, id, timestamp: at, data });
  await tx.webhookEvent.update({ where: { id }, data: { body } });
  const deliveries = await tx.webhookDelivery.createManyAndReturn({
    data: webhooks.map((webhook) => ({
      ...{ webhookId: webhook.id, eventId: id },
      ...{ nextTryAt: now, createdAt: now },
    })),
  });
  for (const delivery of deliveries) await addAttempt(tx, delivery, now);
}

/** Has deliveries tried now, and from then on as often as new ones. */
export async function sendOff(
  tx: Transaction,
  deliveries: { id: string; webhookId: string }[],
  now: Date,
): Promise<void> {
  await tx.webhookDelivery.updateMany({
    where: { id: { in: deliveries.map(({ id }) => id) } },
    data: { state: 'waiting', tries: 0, nextTryAt: now },
  });
  for (const delivery of deliveries) await addAttempt(tx, delivery, now);
}

/** Has a delivery tried at a time; those to one receiver one after the other. */
export async function addAttempt(
  tx: Transaction,
  { id, webhookId }: { id: string; webhookId: string },
  at: Date,
): Promise<void> {
  await addDelivery(tx, 'webhook', { deliveryId: id }, { at, queue: `webhook:${webhookId}` });
}
