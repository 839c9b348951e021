import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma, type WebhookDeliveryState } from '@/lib/db/generated/client';
import { webhookTroubles, type WebhookTrouble } from '@/lib/webhooks/webhook-trouble';
import type { MadePosition } from './list-synonyms';

/** One attempt to tell a program something. */
type WebhookAttempt = {
  id: string;
  at: Date;
  tookMs: number;
  /** `null` where nobody answered. */
  status: number | null;
  /** `null` if it arrived. */
  trouble: WebhookTrouble | null;
  words: string;
  /** The beginning of what was answered. */
  answer: string;
};

/** Something that a program was told, or is to be told, and what came of it. */
export type WebhookDeliveryLine = {
  id: string;
  eventId: string;
  /** An event's kind, or `ping`. */
  kind: string;
  at: Date;
  state: WebhookDeliveryState;
  nextTryAt: Date | null;
  /** What was sent, to the letter. */
  body: string;
  article: { id: string; title: string } | null;
  /** The newest first, no more than the page shows. */
  attempts: WebhookAttempt[];
};

const mostAttempts = 20;

/**
 * What a webhook was told in the last thirty days, the newest first, and what waits.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listWebhookDeliveries(
  actor: Actor,
  { webhookId, before, limit }: { webhookId: string; before?: MadePosition; limit: number },
): Promise<{ deliveries: WebhookDeliveryLine[]; next: MadePosition | null }> {
  assertCan(actor, 'webhook:manage');
  if (!z.uuid().safeParse(webhookId).success) return { deliveries: [], next: null };
  const found = await db().webhookDelivery.findMany({
    where: { webhookId, ...(before && isBefore(before)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: {
      event: {
        include: { article: { select: { draftRevision: { select: { id: true, title: true } } } } },
      },
      attempts: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: mostAttempts },
    },
  });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const deliveries = page.map(({ id, state, nextTryAt, event, attempts }) => ({
    ...{ id, state, nextTryAt, eventId: event.id, kind: event.kind },
    ...{ at: event.at, body: event.body },
    article: event.articleId
      ? { id: event.articleId, title: event.article?.draftRevision?.title ?? '' }
      : null,
    attempts: attempts.map((attempt) => ({ ...attempt, trouble: toTrouble(attempt.trouble) })),
  }));
  return { deliveries, next: last ? { at: last.createdAt, id: last.id } : null };
}

function isBefore({ at, id }: MadePosition): Prisma.WebhookDeliveryWhereInput {
  return { createdAt: { lte: at }, OR: [{ createdAt: { lt: at } }, { id: { lt: id } }] };
}

/** What an other version of Courant wrote may be unknown; it did not arrive. */
function toTrouble(kept: string | null): WebhookTrouble | null {
  return kept === null ? null : (webhookTroubles.find((one) => one === kept) ?? 'unreachable');
}
