import { auth, clientHeader } from './auth';
import type { Actor } from './actor';
import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';

/** An editor with a session; `locale` is the language of the interface. */
export type SignedInEditor = Actor & {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  sessionId: string;
};

/**
 * Whose session a request carries.
 *
 * @param headers the request's headers, with its cookies
 * @returns `null` without a session, with one that ended or was revoked, and for a disabled editor
 */
export async function findSessionEditor(headers: Headers): Promise<SignedInEditor | null> {
  const found = await auth().api.getSession({ headers });
  if (!found) return null;
  const editor = await db().editor.findUnique({
    where: { id: found.user.id, disabledAt: null },
    select: { id: true, name: true, email: true, role: true, locale: true },
  });
  if (!editor) return null;
  const locale = isLocale(editor.locale) ? editor.locale : defaultLocale;
  const from = headers.get(clientHeader) ?? '';
  return { ...editor, locale, from, sessionId: found.session.id };
}

/** Ends the session that a request carries: its row is deleted, and the browser told to forget it. */
export async function endSession(headers: Headers): Promise<string[]> {
  const answer = await auth().api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}
