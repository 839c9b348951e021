import type { Transaction } from '@/lib/db/client';
import { NotFoundError, WrongStateError } from '@/lib/errors';
import { deliveryShapes, freeLeftDeliveries } from './deliveries';

/** A delivery that nobody tries while this transaction has it; `detail` is for the audit. */
type DeliveryInHand = { jobId: bigint; detail: Record<string, string> };

type Row = { jobId: bigint; kind: string; payload: unknown; lockedAt: Date | null };

/**
 * Takes a delivery in hand that is still to do.
 *
 * @throws NotFoundError (`deliveryNotFound` if it has left or was given up), WrongStateError
 *   (`deliveryUnderWay` while it is being tried)
 */
export async function takeDeliveryInHand(tx: Transaction, id: string): Promise<DeliveryInHand> {
  if (!/^\d{1,18}$/.test(id)) throw new NotFoundError('deliveryNotFound');
  await freeLeftDeliveries(tx);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT kept.id AS "jobId", jobs.task_identifier AS kind, kept.payload, kept.locked_at AS "lockedAt"
    FROM graphile_worker._private_jobs AS kept JOIN graphile_worker.jobs USING (id)
    WHERE kept.id = ${BigInt(id)} AND task_identifier <> 'webhook' FOR UPDATE OF kept`;
  if (!row) throw new NotFoundError('deliveryNotFound');
  if (row.lockedAt) throw new WrongStateError('deliveryUnderWay');
  return { jobId: row.jobId, detail: await describe(tx, row) };
}

async function describe(tx: Transaction, { kind, payload }: Row): Promise<Record<string, string>> {
  const mail = deliveryShapes.mail.safeParse(payload).data;
  if (kind !== 'mail' || !mail) return { name: kind };
  const receiver = await tx.editor.findUnique({ where: { id: mail.receiverId } });
  return { name: receiver?.name ?? kind, news: mail.news.kind, articleId: mail.articleId };
}
