import type { AdminText } from './admin-text';
import { auditActs, type AuditAct } from '@/lib/newsroom/audit-acts';

export const auditKinds = [
  'article',
  'section',
  'tag',
  'author',
  'picture',
  'document',
  'editor',
  'synonym',
  'pin',
  'settings',
  'delivery',
  'webhook',
] as const;

/** Which events are shown, as the address says it; empty for all. */
export type AuditFilter = {
  kind: (typeof auditKinds)[number] | '';
  act: AuditAct | '';
  /** The id of an editor. */
  who: string;
  /** Days of the newsroom's zone. */
  from: string;
  to: string;
};

/** The address of a part of the audit; what filters nothing is left out. */
export function auditPath(filter: Partial<AuditFilter>, before?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, before })) {
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/admin/audit?${query}` : '/admin/audit';
}

type Props = { filter: AuditFilter; people: { id: string; name: string }[]; t: AdminText };

/** Chooses which events are shown: by whom, with what, what was done, between which days. */
export function AuditFilters({ filter, people, t }: Props) {
  return (
    <form
      role="search"
      action="/admin/audit"
      className="mb-5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-x-4 gap-y-3"
    >
      <label className="grid content-start gap-1 font-semibold">
        {t('audit.who')}
        <select name="who" defaultValue={filter.who} className="field">
          <option value="">{t('audit.anybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid content-start gap-1 font-semibold">
        {t('audit.kind')}
        <select name="kind" defaultValue={filter.kind} className="field">
          <option value="">{t('audit.anything')}</option>
          {auditKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`audit.kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="grid content-start gap-1 font-semibold">
        {t('audit.act')}
        <select name="act" defaultValue={filter.act} className="field">
          <option value="">{t('audit.anything')}</option>
          {auditKinds.map((kind) => (
            <optgroup key={kind} label={t(`audit.kinds.${kind}`)}>
              {actsOf(kind).map((act) => (
                <option key={act} value={act}>
                  {t(`audit.names.${act}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="grid content-start gap-1 font-semibold">
          {t(`audit.${name}`)}
          <input type="date" name={name} defaultValue={filter[name]} className="field" />
        </label>
      ))}
      <div className="flex flex-wrap items-end gap-2">
        <button type="submit" className="button">
          {t('audit.apply')}
        </button>
        {auditPath(filter) !== auditPath({}) && (
          <a href={auditPath({})} className="button">
            {t('audit.clear')}
          </a>
        )}
      </div>
    </form>
  );
}

function actsOf(kind: string): AuditAct[] {
  return auditActs.filter((act) => act.startsWith(`${kind}:`));
}
