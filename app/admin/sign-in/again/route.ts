import { Credentials } from '../credentials';
import { startSession } from '@/lib/auth/session';
import { formAction, idle } from '@/lib/forms/form-action';

export const dynamic = 'force-dynamic';

const signIn = formAction({
  actor: () => Promise.resolve('anybody'),
  input: Credentials,
  act: (_anybody, credentials) => startSession(credentials),
});

/**
 * Signs in without leaving the page: no server action, for after one that sets a cookie the framework
 * reads the page anew, and what is typed on it would be gone. Answers as a form is answered.
 */
export async function POST(request: Request): Promise<Response> {
  const state = await signIn(idle, await request.formData());
  if (state.status !== 'done') return Response.json(state, { status: 422 });
  const headers = state.result.map((cookie): [string, string] => ['Set-Cookie', cookie]);
  return Response.json({ status: 'done', result: null }, { headers });
}
