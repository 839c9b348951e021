import { addDelivery } from '@/lib/newsroom/deliveries';
import { sayTrouble } from '@/lib/newsroom/delivery-troubles';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';

/** A mail about an article as the worker leaves it that could not reach the mail server. */
export async function leaveLateMail(receiver: Actor, articleId: string): Promise<void> {
  const news = { kind: 'handedIn' as const };
  const error = sayTrouble('unreachable', 'connect ECONNREFUSED 192.0.2.1:465');
  await db().$transaction(async (tx) => {
    await addDelivery(tx, 'mail', {
      receiverId: String(receiver.id),
      articleId,
      by: 'Zhou An',
      news,
    });
    await tx.$executeRaw`
      UPDATE graphile_worker._private_jobs
      SET last_error = ${error}, attempts = 3, run_at = now() + interval '1 hour'
      WHERE payload ->> 'articleId' = ${articleId}`;
  });
}
