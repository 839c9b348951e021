import type { AdminText } from '../admin-text';
import type { Role } from '@/lib/db/generated/enums';

type Line = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isDisabled: boolean;
  /** In the newsroom's zone. */
  lastSignIn: string | null;
  sessions: number;
};

/** `more` is where the list goes on. */
type Props = { lines: Line[]; more: string | null; t: AdminText };

/** Who can sign in, each with what there is to know at a glance. */
export function EditorList({ lines, more, t }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className="mb-8">
      <ul className="border-ink border-t">
        {lines.map(({ id, name, email, role, isDisabled, lastSignIn, sessions }) => (
          <li key={id} className="border-hair hover:bg-card border-b py-2.5">
            <a
              href={`/admin/editors/${id}`}
              className={`headline desk:min-h-8 inline-flex min-h-11 items-center text-lg no-underline hover:underline ${isDisabled ? 'text-soft' : ''}`}
            >
              {name}
            </a>
            <p className="text-soft flex flex-wrap gap-x-4 wrap-anywhere">
              <span>{t(`role.${role}`)}</span>
              <span>{email}</span>
              {isDisabled && <span className="text-gone">{t('people.disabled')}</span>}
              <span>
                {lastSignIn
                  ? t('people.lastSignIn', { time: lastSignIn })
                  : t('people.neverSignedIn')}
              </span>
              {sessions > 0 && <span>{t('people.sessionCount', { count: sessions })}</span>}
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <p className="mt-5">
          <a href={more} className="button">
            {t('people.more')}
          </a>
        </p>
      )}
    </div>
  );
}
