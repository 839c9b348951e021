import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { auth, clientHeader } from './auth';
import { hashPassword } from './password';
import { endSession, findSessionEditor } from './session-editor';
import { signIn } from './sign-in';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';

useTestDatabase();
beforeAll(() => setEnv({ SECRET: randomBytes(24).toString('hex') }));

const right = 'seven wet bicycles';
let addresses = 0;

const newAddress = () => `192.0.2.${(addresses += 1)}`;
const tryToSignIn = (email: string, password: string, from = newAddress()) =>
  signIn({ email, password, from, userAgent: 'Test' });

async function newAccount(): Promise<{ id: string; email: string }> {
  const email = `${randomBytes(4).toString('hex')}@example.org`;
  const editor = await db().editor.create({ data: { name: 'Lin Yue', email, role: 'editor' } });
  const password = await hashPassword(right);
  const account = { userId: editor.id, accountId: editor.id, providerId: 'credential', password };
  await db().account.create({ data: account });
  return editor;
}

function withCookies(setCookies: string[]): Headers {
  const cookie = setCookies.map((header) => header.split(';')[0]).join('; ');
  return new Headers({ cookie, [clientHeader]: '192.0.2.200' });
}

const actsAbout = async (subjectId: string) =>
  (await db().auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ act }) => act,
  );

test('the right password starts a session, whatever the case of the address', async () => {
  const { id, email } = await newAccount();
  const cookies = await tryToSignIn(` ${email.toUpperCase()} `, right);
  expect(cookies.join()).toMatch(/Path=\/admin.*HttpOnly.*SameSite=Lax/i);
  const editor = await findSessionEditor(withCookies(cookies));
  expect(editor).toEqual({
    id,
    email,
    name: 'Lin Yue',
    role: 'editor',
    locale: 'en',
    from: '192.0.2.200',
    sessionId: expect.any(String) as string,
  });
  expect(await actsAbout(id)).toEqual(['editor:sign-in']);
});

test('a wrong password, an unknown address and a disabled editor get the same answer', async () => {
  const { id, email } = await newAccount();
  await expect(tryToSignIn(email, 'wrong')).rejects.toMatchObject({ key: 'signInFailed' });
  await expect(tryToSignIn('nobody@example.org', right)).rejects.toMatchObject({
    key: 'signInFailed',
  });
  await db().editor.update({ where: { id }, data: { disabledAt: new Date() } });
  await expect(tryToSignIn(email, right)).rejects.toMatchObject({ key: 'signInFailed' });
  expect(await actsAbout(id)).toEqual(['editor:sign-in-refused', 'editor:sign-in-refused']);
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
});

test('a session ends when its editor is disabled, its row is deleted, or they sign out', async () => {
  const { id, email } = await newAccount();
  const headers = withCookies(await tryToSignIn(email, right));
  await db().editor.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await findSessionEditor(headers)).toBeNull();
  await db().editor.update({ where: { id }, data: { disabledAt: null } });
  expect(await findSessionEditor(headers)).not.toBeNull();
  await db().session.deleteMany({ where: { userId: id } });
  expect(await findSessionEditor(headers)).toBeNull();

  const again = withCookies(await tryToSignIn(email, right));
  expect((await endSession(again)).join()).toMatch(/Max-Age=0/);
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
});

test('a session that was not signed by us is none', async () => {
  const forged = new Headers({ cookie: `courant.session_token=${'a'.repeat(32)}.c2lnbmF0dXJl` });
  expect(await findSessionEditor(forged)).toBeNull();
  expect(await findSessionEditor(new Headers())).toBeNull();
});

test('after five wrong passwords even the right one waits, from wherever it comes', async () => {
  const { email } = await newAccount();
  for (let guess = 0; guess < 5; guess += 1) {
    await expect(tryToSignIn(email, `guess ${guess}`)).rejects.toMatchObject({
      key: 'signInFailed',
    });
  }
  await expect(tryToSignIn(email, right)).rejects.toMatchObject({
    key: 'signInThrottled',
    values: { minutes: 15 },
  });
  await db().$executeRaw`UPDATE sign_in_attempt SET at = at - interval '15 minutes'`;
  await expect(tryToSignIn(email, right)).resolves.not.toHaveLength(0);
  expect(
    await db().signInAttempt.count({ where: { at: { lt: new Date(Date.now() - 9e5) } } }),
  ).toBe(0);
});

test('guesses in parallel get no more than five looks at the password', async () => {
  const { email } = await newAccount();
  const guesses = Array.from({ length: 24 }, (_, at) =>
    tryToSignIn(email, `guess ${at}`).then(
      () => 'in',
      (refusal: { key: string }) => refusal.key,
    ),
  );
  const answers = await Promise.all(guesses);
  expect(answers.filter((key) => key === 'signInFailed')).toHaveLength(5);
  expect(answers.filter((key) => key === 'signInThrottled')).toHaveLength(19);
});

test('one address gets twenty failures, whichever accounts it tries', async () => {
  const from = '2001:db8:1:2::1';
  for (let guess = 0; guess < 20; guess += 1) {
    await expect(tryToSignIn(`nobody-${guess}@example.org`, 'x', from)).rejects.toMatchObject({
      key: 'signInFailed',
    });
  }
  const { email } = await newAccount();
  await expect(tryToSignIn(email, right, '2001:db8:1:2:ffff::9')).rejects.toMatchObject({
    key: 'signInThrottled',
  });
  await expect(tryToSignIn(email, right, '2001:db8:1:3::1')).resolves.toBeDefined();
});

test('a success is no failure and clears what failed before', async () => {
  const { email } = await newAccount();
  const from = newAddress();
  for (let round = 0; round < 3; round += 1) {
    for (let guess = 0; guess < 4; guess += 1) {
      await expect(tryToSignIn(email, 'wrong', from)).rejects.toMatchObject({
        key: 'signInFailed',
      });
    }
    await expect(tryToSignIn(email, right, from)).resolves.toBeDefined();
  }
  expect(await db().signInAttempt.count({ where: { key: `account:${email}` } })).toBe(0);
  expect(await db().signInAttempt.count({ where: { key: `address:${from}` } })).toBe(12);
});

test('sign-up is closed', async () => {
  const body = { name: 'Stranger', email: 'stranger@example.org', password: right };
  await expect(auth().api.signUpEmail({ body })).rejects.toThrow();
  expect(await db().editor.count({ where: { email: body.email } })).toBe(0);
});
