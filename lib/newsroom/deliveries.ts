import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';

/** What somebody is told by mail: one person, of one thing that was done with one article. */
const Mail = z.object({
  receiverId: z.uuid(),
  articleId: z.uuid(),
  /** Who did it. */
  by: z.string(),
  /** What was done. */
  news: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('handedIn') }),
    z.object({ kind: z.literal('sentBack'), reason: z.string() }),
    z.object({ kind: z.literal('approved'), reason: z.string() }),
    z.object({ kind: z.literal('changesAskedFor'), reason: z.string() }),
    z.object({ kind: z.literal('published') }),
    /** `at`: when readers will have it. */
    z.object({ kind: z.literal('scheduled'), at: z.iso.datetime() }),
  ]),
});

export type Mail = z.output<typeof Mail>;

/** What programs are told, on its way to one of them. */
const Webhook = z.object({ deliveryId: z.uuid() });

/** That it is time to look whether readers have an article, or have it no more. */
const Moment = z.object({ articleId: z.uuid() });

/** Every kind of delivery: what leaves the house after an act, each with what it has to know. */
export const deliveryShapes = { mail: Mail, webhook: Webhook, moment: Moment } as const;

export type DeliveryKind = keyof typeof deliveryShapes;

export type Delivery<Kind extends DeliveryKind> = z.output<(typeof deliveryShapes)[Kind]>;

/** How often a delivery is tried by itself, ever more rarely: the last time after four days. */
const mostAttempts = 25;

/** A delivery takes two minutes at most; one in hand for twice as long is in the hand of the dead. */
export const longestDelivery = 2 * 60 * 1_000;

type Way = {
  /** When; absent: at once. */
  at?: Date;
  /** Those of one queue leave one after the other, so that a slow receiver holds up no other. */
  queue?: string;
  /** Takes the place of what waits under the same key. */
  key?: string;
  /** Goes before what is already due. */
  isUrgent?: boolean;
};

/** Makes something leave the house after this transaction, and never without it. */
export async function addDelivery<Kind extends DeliveryKind>(
  tx: Transaction,
  kind: Kind,
  delivery: Delivery<Kind>,
  { at, queue, key, isUrgent = false }: Way = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${kind}::text, ${JSON.stringify(delivery)}::json, max_attempts => ${mostAttempts}::int,
      run_at => ${at ?? null}::timestamptz, queue_name => ${queue ?? null}::text,
      job_key => ${key ?? null}::text, priority => ${isUrgent ? -1 : 0}::int)`;
}

/** Takes deliveries out of the hands of processes that died, so that they are tried again. */
export async function freeLeftDeliveries(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs
    WHERE locked_at < now() - make_interval(secs => ${(2 * longestDelivery) / 1_000})`;
}
