import { isAPIError } from 'better-auth/api';
import { auth, clientHeader } from './auth';
import { countAttempt, forgiveAttempt } from './sign-in-throttle';
import { db } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';

/** What somebody gave to sign in; `from` and `userAgent` are remembered with the session. */
export type Credentials = { email: string; password: string; from: string; userAgent: string };

/**
 * Starts a session.
 *
 * A wrong password, an unknown e-mail address and a disabled editor get the same answer after the
 * same work.
 *
 * @returns the `Set-Cookie` headers that carry the session to the browser
 * @throws InvalidError `signInFailed`, or `signInThrottled` with the minutes to wait
 */
export async function signIn(credentials: Credentials): Promise<string[]> {
  const email = credentials.email.trim().toLowerCase();
  const attempts = await countAttempt(email, credentials.from);
  const cookies = await startSession(email, credentials);
  await recordSignIn(email, credentials.from, cookies !== null);
  if (!cookies) throw new InvalidError('signInFailed');
  await forgiveAttempt(email, attempts);
  return cookies;
}

async function startSession(
  email: string,
  { password, from, userAgent }: Credentials,
): Promise<string[] | null> {
  try {
    const { headers } = await auth().api.signInEmail({
      body: { email, password },
      headers: new Headers({ [clientHeader]: from, 'user-agent': userAgent }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  } catch (error) {
    // The accounts may have been made by another bundle of this process, with an APIError of its own.
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}

/** A refusal is recorded only about an account that there is; who tried it, nobody knows. */
async function recordSignIn(email: string, from: string, succeeded: boolean): Promise<void> {
  const editor = await db().editor.findUnique({ where: { email } });
  if (!editor) return;
  await db().auditEvent.create({
    data: {
      act: succeeded ? 'editor:sign-in' : 'editor:sign-in-refused',
      actorId: succeeded ? editor.id : null,
      actorName: succeeded ? editor.name : email,
      from,
      subjectType: 'editor',
      subjectId: editor.id,
    },
  });
}
