import type { AdminText } from '../admin-text';
import type { Role } from '@/lib/db/generated/enums';

export const roleChoices = ['writer', 'editor', 'admin'] as const satisfies Role[];
export const accessChoices = ['enabled', 'disabled'] as const;

/** Which people are listed, as the address says it; empty for all. */
export type EditorFilter = {
  /** Letters of the name or the mail address. */
  words: string;
  role: Role | '';
  access: (typeof accessChoices)[number] | '';
};

/** Where a list goes on: that of people after a name, that of invitations before a time. */
type Onward = { after?: string; before?: string };

/** The address of a part of the list; what filters nothing is left out. */
export function editorsPath(filter: Partial<EditorFilter>, onward: Onward = {}): string {
  const { words, ...more } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: words, ...more, ...onward })) {
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/admin/editors?${query}` : '/admin/editors';
}

/** Finds people by name or mail address, by role, and by whether they are let in. */
export function EditorFilters({ filter, t }: { filter: EditorFilter; t: AdminText }) {
  return (
    <form
      role="search"
      action="/admin/editors"
      className="desk:grid-cols-[minmax(0,1fr)_10rem_10rem_auto] mb-5 grid max-w-230 grid-cols-2 gap-x-3 gap-y-2"
    >
      <input
        type="search"
        name="q"
        defaultValue={filter.words}
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        className="field desk:col-span-1 col-span-2"
      />
      <select
        name="role"
        defaultValue={filter.role}
        aria-label={t('people.role')}
        className="field"
      >
        <option value="">{t('people.anyRole')}</option>
        {roleChoices.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </select>
      <select
        name="access"
        defaultValue={filter.access}
        aria-label={t('people.access')}
        className="field"
      >
        <option value="">{t('people.anyAccess')}</option>
        {accessChoices.map((access) => (
          <option key={access} value={access}>
            {t(`people.${access}`)}
          </option>
        ))}
      </select>
      <div className="flex gap-2">
        <button type="submit" className="button">
          {t('articles.findSubmit')}
        </button>
        {editorsPath(filter) !== editorsPath({}) && (
          <a href={editorsPath({})} className="button">
            {t('articles.clear')}
          </a>
        )}
      </div>
    </form>
  );
}
