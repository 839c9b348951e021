import type { AdminText } from './admin-text';
import { AuditChanges } from './audit-changes';
import { isAuditAct } from '@/lib/newsroom/audit-acts';
import type { AuditChange } from '@/lib/newsroom/audit-changes';

/** Something that was done, as a line; its time is in the newsroom's zone. */
export type AuditEntry = {
  id: string;
  time: string;
  act: string;
  by: string;
  what: string;
  /** Where what it was done with is, as long as it is there. */
  href: string | null;
  from: string | null;
  reason: string | null;
  changes: AuditChange[];
};

/** What was done, a sentence each, newest first. */
export function AuditList({ entries, t }: { entries: AuditEntry[]; t: AdminText }) {
  return (
    <ol aria-label={t('audit.list')} className="border-ink border-t">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="border-hair desk:grid desk:grid-cols-[10rem_minmax(0,1fr)] gap-x-4 border-b py-2.5"
        >
          <span className="text-soft tabular-nums">{entry.time}</span>
          <div className="min-w-0 wrap-anywhere">
            {entry.from && (
              <span className="meta desk:float-end">
                {t('audit.address', { address: entry.from })}
              </span>
            )}
            <p>
              {entry.href ? (
                <a href={entry.href} className="no-underline hover:underline">
                  {auditSentence(entry, t)}
                </a>
              ) : (
                auditSentence(entry, t)
              )}
            </p>
            {entry.reason && (
              <p className="text-soft">{t('audit.reason', { reason: entry.reason })}</p>
            )}
            <AuditChanges changes={entry.changes} t={t} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What another version of Courant did is told by its bare name. */
export function auditSentence(
  { act, by, what }: Pick<AuditEntry, 'act' | 'by' | 'what'>,
  t: AdminText,
): string {
  return isAuditAct(act)
    ? t(`audit.acts.${act}`, { by, what })
    : t('audit.unknown', { by, act, what });
}
