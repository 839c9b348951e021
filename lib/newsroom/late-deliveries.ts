import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { deliveryShapes, type Mail } from './deliveries';
import { mostCounted } from './list-newsroom-articles';
import { readTrouble, type DeliveryTrouble } from './delivery-troubles';

/** Something that should have left the house and has not. */
export type LateDelivery = {
  id: string;
  kind: string;
  /** When the act was done that it follows. */
  since: Date;
  attempts: number;
  /** When it is tried next; `null` if it is not tried by itself any more. */
  nextTryAt: Date | null;
  trouble: DeliveryTrouble;
  /** What the other side said. */
  words: string;
  /** Of what, to whom and about which article; `null` for what another version of Courant left. */
  mail: {
    news: Mail['news']['kind'];
    receiver: string;
    article: { id: string; title: string };
  } | null;
};

/** All late deliveries in one look: how many, since when, and why the newest failed. */
export type LateDeliveries = { count: number; since: Date; trouble: DeliveryTrouble };

/**
 * What has failed and is still to do, or waits for five minutes longer than it should. Webhooks have a
 * log of their own (list-webhook-deliveries.ts).
 */
export const isLate = Prisma.sql`
  (task_identifier <> 'webhook'
    AND (last_error IS NOT NULL OR run_at < now() - interval '5 minutes'))`;

/**
 * What should have left the house and has not, the oldest first.
 *
 * @throws ForbiddenError
 */
export async function listLateDeliveries(actor: Actor, limit: number): Promise<LateDelivery[]> {
  assertCan(actor, 'delivery:manage');
  // The worker's own view leaves out what the job has to know.
  const rows = await db().$queryRaw<Row[]>`
    SELECT jobs.id::text, task_identifier AS kind, jobs.created_at AS since, jobs.attempts,
      CASE WHEN jobs.attempts < jobs.max_attempts THEN jobs.run_at END AS "nextTryAt",
      jobs.last_error AS said, kept.payload
    FROM (SELECT * FROM graphile_worker.jobs WHERE ${isLate}) AS jobs
    JOIN graphile_worker._private_jobs AS kept USING (id)
    ORDER BY jobs.created_at, id LIMIT ${limit}`;
  const mails = rows.map(({ kind, payload }) => readMail(kind, payload));
  const names = await namesIn(mails.filter((mail) => mail !== null));
  return rows.map(({ said, payload, ...row }) => {
    const mail = readMail(row.kind, payload);
    return { ...row, ...readTrouble(said), mail: mail && names(mail) };
  });
}

type Row = Pick<LateDelivery, 'id' | 'kind' | 'since' | 'attempts' | 'nextTryAt'> & {
  said: string | null;
  payload: unknown;
};

function readMail(kind: string, payload: unknown): Mail | null {
  return kind === 'mail' ? (deliveryShapes.mail.safeParse(payload).data ?? null) : null;
}

async function namesIn(mails: Mail[]) {
  const [editors, articles] = await Promise.all([
    db().editor.findMany({
      where: { id: { in: mails.map(({ receiverId }) => receiverId) } },
      select: { id: true, name: true },
    }),
    db().article.findMany({
      where: { id: { in: mails.map(({ articleId }) => articleId) } },
      select: { id: true, draftRevision: { select: { title: true } } },
    }),
  ]);
  return ({ news, receiverId, articleId }: Mail): NonNullable<LateDelivery['mail']> => ({
    news: news.kind,
    receiver: editors.find(({ id }) => id === receiverId)?.name ?? '?',
    article: {
      id: articleId,
      title: articles.find(({ id }) => id === articleId)?.draftRevision?.title ?? '?',
    },
  });
}

/**
 * Whether anything is late.
 *
 * @returns `count` is one more than `mostCounted` where there are more; `null` if nothing is late
 * @throws ForbiddenError
 */
export async function findLateDeliveries(actor: Actor): Promise<LateDeliveries | null> {
  assertCan(actor, 'delivery:manage');
  const [row] = await db().$queryRaw<[{ count: number; since: Date | null; said: string | null }]>`
    WITH late AS (
      SELECT created_at, updated_at, last_error FROM graphile_worker.jobs
      WHERE ${isLate} LIMIT ${mostCounted + 1}
    )
    SELECT count(*)::int AS count, min(created_at) AS since,
      (array_agg(last_error ORDER BY updated_at DESC) FILTER (WHERE last_error IS NOT NULL))[1] AS said
    FROM late`;
  return row.since && { ...row, since: row.since, trouble: readTrouble(row.said).trouble };
}
