import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';

/** Why a webhook is off: an editor switched it off, its receiver is gone, or took nothing for days. */
export type OffBecause = 'editor' | 'gone' | 'failing';

/** A program that is told what changes for readers; of its secret nothing is told. */
export type WebhookLine = {
  id: string;
  name: string;
  url: string;
  /** `null` while it is on. */
  offBecause: OffBecause | null;
  /** Since when nothing has arrived, though something should have. */
  failingSince: Date | null;
  /** The newest that arrived, as far as the log goes back. */
  lastDeliveredAt: Date | null;
};

/** More are not asked for: an organisation has a handful. */
const mostListed = 200;

/**
 * All webhooks, in the order in which they were added.
 *
 * @throws ForbiddenError
 */
export async function listWebhooks(actor: Actor): Promise<WebhookLine[]> {
  assertCan(actor, 'webhook:manage');
  return db().$queryRaw`
    SELECT id, name, url, off_because AS "offBecause", failing_since AS "failingSince",
      (SELECT max(attempt.at)
        FROM webhook_delivery AS delivery
        JOIN webhook_attempt AS attempt ON attempt.delivery_id = delivery.id
        WHERE delivery.webhook_id = webhook.id AND delivery.state = 'delivered'
          AND attempt.trouble IS NULL) AS "lastDeliveredAt"
    FROM webhook ORDER BY created_at, id LIMIT ${mostListed}`;
}

/** A webhook as its own page shows it. */
export type WebhookDetails = Pick<
  WebhookLine,
  'id' | 'name' | 'url' | 'offBecause' | 'failingSince'
> & {
  /** To be sent back with a change, so that nobody's is overwritten. */
  version: number;
  kinds: string[];
  locales: string[];
  /** Until when the secret before this one signs, too; `null` if it does no more. */
  oldSecretUntil: Date | null;
  createdAt: Date;
  /** `null` if it was added at the command line. */
  createdBy: string | null;
  failedCount: number;
};

/**
 * One of them.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findWebhook(actor: Actor, id: string): Promise<WebhookDetails | null> {
  assertCan(actor, 'webhook:manage');
  if (!z.uuid().safeParse(id).success) return null;
  const now = await databaseNow(db());
  const found = await db().webhook.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, url: true, version: true, kinds: true, locales: true },
      ...{ offBecause: true, failingSince: true, oldSecretUntil: true, createdAt: true },
      createdBy: { select: { name: true } },
      _count: {
        select: { deliveries: { where: { state: 'failed', event: { kind: { not: 'ping' } } } } },
      },
    },
  });
  if (!found) return null;
  const { createdBy, oldSecretUntil, offBecause, _count, ...webhook } = found;
  return {
    ...webhook,
    offBecause: offBecause as OffBecause | null,
    oldSecretUntil: oldSecretUntil && oldSecretUntil > now ? oldSecretUntil : null,
    createdBy: createdBy?.name ?? null,
    failedCount: _count.deliveries,
  };
}

/**
 * How many webhooks fail, or were switched off because they did.
 *
 * @throws ForbiddenError
 */
export async function countWebhooksInTrouble(actor: Actor): Promise<number> {
  assertCan(actor, 'webhook:manage');
  const givenUp = { offBecause: { in: ['gone', 'failing'] } };
  const fails = { offBecause: null, failingSince: { not: null } };
  return db().webhook.count({ where: { OR: [givenUp, fails] } });
}
