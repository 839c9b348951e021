import { db, transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { siteUrl } from '@/lib/env';
import { databaseNow } from '@/lib/publication/publication';
import { post, type PostResult } from '@/lib/webhooks/post';
import { longestFailure, retryTime } from '@/lib/webhooks/retry-time';
import { openSecret } from '@/lib/webhooks/sealed-secret';
import { signWebhook } from '@/lib/webhooks/signature';
import type { WebhookTrouble } from '@/lib/webhooks/webhook-trouble';
import type { Delivery } from './deliveries';
import { giveUpWebhook } from './give-up-webhook';
import { addAttempt } from './webhook-events';
import { lockWebhook } from './webhook-in-hand';

const withAll = { webhook: true, event: true } satisfies Prisma.WebhookDeliveryInclude;

type Due = Prisma.WebhookDeliveryGetPayload<{ include: typeof withAll }>;

/**
 * Tries a delivery once, if it is due, and keeps in the log what came of it. A failure is tried again
 * later; what a process had in hand that died is tried again by another.
 */
export async function deliverWebhook({ deliveryId }: Delivery<'webhook'>): Promise<void> {
  const now = await databaseNow(db());
  const due = await db().webhookDelivery.findFirst({
    where: { id: deliveryId, state: 'waiting', nextTryAt: { lte: now } },
    include: withAll,
  });
  if (due) await keepResult(due, now, await attempt(due, now));
}

async function attempt({ webhook, event }: Due, at: Date): Promise<PostResult> {
  if (webhook.offBecause !== null && event.kind !== 'ping') return notSent('off');
  const secrets = openSecrets(webhook, at);
  if (!secrets) return notSent('secretLost');
  const { id, body } = event;
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': `Courant (${siteUrl()})`,
    ...signWebhook({ id, at, body, secrets }),
  };
  return post(new URL(webhook.url), { headers, body });
}

function notSent(trouble: WebhookTrouble): PostResult {
  return { trouble, words: '', status: null, answer: '', retryAfter: null, tookMs: 0 };
}

/** The secret, and the one before it for a day; `null` where SECRET is another than it was. */
function openSecrets({ secret, oldSecret, oldSecretUntil }: Due['webhook'], now: Date) {
  try {
    const isOldValid = oldSecret !== null && oldSecretUntil !== null && oldSecretUntil > now;
    return [secret, ...(isOldValid ? [oldSecret] : [])].map(openSecret);
  } catch {
    return null;
  }
}

async function keepResult(due: Due, at: Date, result: PostResult): Promise<void> {
  const { trouble, retryAfter, ...said } = result;
  await transaction(async (tx) => {
    const webhook = await lockWebhook(tx, due.webhookId);
    if (!webhook) return;
    await tx.webhookAttempt.create({ data: { deliveryId: due.id, at, trouble, ...said } });
    const now = await databaseNow(tx);
    const isLast = due.event.kind === 'ping' || trouble === 'off' || trouble === 'gone';
    const tries = due.tries + 1;
    const nextTryAt = trouble && !isLast ? retryTime(tries, now, retryAfter) : null;
    const state = nextTryAt ? 'waiting' : trouble ? 'failed' : 'delivered';
    await tx.webhookDelivery.update({ where: { id: due.id }, data: { state, tries, nextTryAt } });
    if (nextTryAt) await addAttempt(tx, due, nextTryAt);
    if (trouble === 'off') return;
    const failingSince = trouble ? (webhook.failingSince ?? now) : null;
    await tx.webhook.update({ where: { id: webhook.id }, data: { failingSince } });
    if (webhook.offBecause !== null || !failingSince) return;
    const isHopeless = now.getTime() - failingSince.getTime() >= longestFailure;
    if (trouble === 'gone') await giveUpWebhook(tx, webhook, 'gone', now);
    else if (!nextTryAt && isHopeless) await giveUpWebhook(tx, webhook, 'failing', now);
  });
}
