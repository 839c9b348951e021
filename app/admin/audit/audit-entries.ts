import type { AuditEntry } from '@/components/admin/audit-list';
import { formatMinute } from '@/lib/i18n/dates';
import type { AuditLine } from '@/lib/newsroom/audit-events';

const placeOf: Record<string, (id: string) => string> = {
  article: (id) => `/admin/articles/${id}`,
  editor: (id) => `/admin/editors/${id}`,
  picture: (id) => `/admin/pictures/${id}`,
  document: (id) => `/admin/documents/${id}`,
  webhook: (id) => `/admin/webhooks/${id}`,
};

/** Events as the list shows them. */
export function toAuditEntries(lines: AuditLine[], zone: string): AuditEntry[] {
  return lines.map(({ id, at, act, by, from, subject, reason, changes }) => ({
    id,
    time: formatMinute(at, zone),
    act,
    by,
    what: subject.name,
    href: subject.id && subject.name ? (placeOf[subject.type]?.(subject.id) ?? null) : null,
    from: from || null,
    reason,
    changes,
  }));
}
