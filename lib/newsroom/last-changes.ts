import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { ConflictError } from '@/lib/errors';
import { formatMinute } from '@/lib/i18n/dates';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { previewActs } from './audit-acts';

/** Who changed something last, and when. */
export type LastChange = { by: string; at: Date };

/** For each article that anybody ever changed: who did last, and when, as the audit has it. */
export async function findLastChanges(
  tx: Transaction,
  articleIds: string[],
): Promise<Map<string, LastChange>> {
  const rows = await tx.$queryRaw<({ id: string } & LastChange)[]>`
    SELECT article.id, last.actor_name AS by, last.at
    FROM unnest(${articleIds}::uuid[]) AS article (id)
    CROSS JOIN LATERAL (
      SELECT actor_name, at FROM audit_event
      WHERE subject_type = 'article' AND subject_id = article.id
        AND NOT act = ANY (${[...previewActs]})
      ORDER BY at DESC, id DESC LIMIT 1
    ) AS last`;
  return new Map(rows.map(({ id, by, at }) => [id, { by, at }]));
}

/**
 * The refusal of a change that was made from what somebody changed since: it says who did, and when.
 *
 * @param acts what the audit calls such changes, and of what
 */
export async function changedMeanwhile(
  tx: Transaction,
  acts: Prisma.AuditEventWhereInput,
): Promise<ConflictError> {
  const last = await tx.auditEvent.findFirst({
    where: acts,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const at = last ? formatMinute(last.at, await newsroomTimeZone(tx)) : '?';
  return new ConflictError('changedMeanwhile', { by: last?.actorName ?? '?', at });
}
