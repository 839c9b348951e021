import { Credentials } from '../credentials';
import { startSession } from '@/lib/auth/session';
import { formAction, idle, type FormState } from '@/lib/forms/form-action';

export const dynamic = 'force-dynamic';

const signIn = formAction({
  actor: () => Promise.resolve('anybody'),
  input: Credentials,
  act: (_anybody, credentials) => startSession(credentials),
});

const noForm: FormState = {
  status: 'refused',
  refusal: { kind: 'invalid', key: 'formInvalid', values: {} },
  typed: {},
};

/**
 * Signs in without leaving the page: no server action, for after one that sets a cookie the framework
 * reads the page anew, and what is typed on it would be gone. Answers as a form is answered.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return Response.json(noForm, { status: 400 });
  const state = await signIn(idle, form);
  if (state.status !== 'done') return Response.json(state, { status: 422 });
  const headers = state.result.map((cookie): [string, string] => ['Set-Cookie', cookie]);
  return Response.json({ status: 'done', result: null }, { headers });
}
