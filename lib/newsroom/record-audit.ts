import type { AuditAct } from './audit-acts';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

type AuditEntry = {
  act: AuditAct;
  subjectId: string | null;
  detail?: Prisma.InputJsonObject;
};

/** Says in the audit, for ever, who did what. Never holds a password. */
export async function recordAudit(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name' | 'from'>,
  { act, subjectId, detail = {} }: AuditEntry,
  now: Date,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      at: now,
      act,
      actorId: actor.id,
      actorName: actor.name,
      from: actor.from,
      subjectType: act.slice(0, act.indexOf(':')),
      subjectId,
      detail,
    },
  });
}
