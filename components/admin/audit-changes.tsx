import type { AdminText } from './admin-text';
import { locales } from '@/lib/i18n/locales';
import type { AuditChange } from '@/lib/newsroom/audit-changes';

const roles = ['writer', 'editor', 'admin'] as const;

type Props = { changes: AuditChange[]; t: AdminText };

/** What an act changed, a line each. */
export function AuditChanges({ changes, t }: Props) {
  return auditChangeLines(changes, t).map((line) => (
    <p key={line} className="text-soft">
      {line}
    </p>
  ));
}

/** What an act changed: from what to what where it is told, and else in which fields. */
export function auditChangeLines(changes: AuditChange[], t: AdminText): string[] {
  const told = changes.filter(({ to }) => to !== undefined);
  const named = changes.filter(({ to }) => to === undefined);
  const lines = told.map((change) => changeText(change, t));
  if (named.length === 0) return lines;
  const fields = named.map((change) => fieldName(change, t)).join(t('audit.separator'));
  return [...lines, t('audit.changed', { fields })];
}

function changeText(change: AuditChange, t: AdminText): string {
  const [what, to] = [fieldName(change, t), valueText(change, change.to, t)];
  if (!change.from) return t('audit.become', { what, to });
  return t('audit.change', { what, from: valueText(change, change.from, t), to });
}

function valueText({ field }: AuditChange, value = '', t: AdminText): string {
  const role = field === 'role' && roles.find((one) => one === value);
  return role ? t(`role.${role}`) : value;
}

function fieldName({ field, locale }: AuditChange, t: AdminText): string {
  const what = t(`audit.fields.${field}`);
  return locale ? t('audit.inLanguage', { what, language: locales[locale].name }) : what;
}
