import { z } from 'zod';
import { auditKinds, type AuditFilter } from '@/components/admin/audit-filters';
import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import { isAuditAct } from '@/lib/newsroom/audit-acts';

type Query = Record<string, string | string[] | undefined>;

/** Which events an address asks for; what it does not know counts as absent. */
export function toAuditFilter({ kind, act, who, from, to }: Query): AuditFilter {
  return {
    kind: auditKinds.find((one) => one === kind) ?? '',
    act: typeof act === 'string' && isAuditAct(act) ? act : '',
    who: z.uuid().safeParse(who).data ?? '',
    from: z.iso.date().safeParse(from).data ?? '',
    to: z.iso.date().safeParse(to).data ?? '',
  };
}

/** The same as the newsroom is asked; days are those of its zone. */
export function toEventFilter({ kind, act, who, from, to }: AuditFilter, zone: string) {
  return {
    subjectType: kind || undefined,
    act: act || undefined,
    actorId: who || undefined,
    since: from ? startOfDay(from, zone) : undefined,
    until: to ? startOfDay(dayAfter(to), zone) : undefined,
  };
}
