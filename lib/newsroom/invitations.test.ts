import { beforeAll, expect, test } from 'vitest';
import { acceptInvitation } from './accept-invitation';
import { changePassword } from './change-password';
import { disableEditor } from './disable-editor';
import { endSessions } from './end-sessions';
import { inviteEditor } from './invite-editor';
import { findEditorLine, listEditors, listSessions } from './list-editors';
import { findPasswordLink, listInvitations } from './list-invitations';
import { makePasswordLink } from './make-password-link';
import { findOpenInvitation } from './open-invitation';
import { renameEditor } from './rename-editor';
import { renewInvitation } from './renew-invitation';
import { revokeInvitation } from './revoke-invitation';
import { listActs, race } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { signIn } from '@/lib/auth/sign-in';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

const visitor = { from: '192.0.2.1' };
const password = 'eleven weeks of handrails';
const passwords = { password, repeated: password };
let admin: Actor;
let writer: Actor;
let unique = 0;

beforeAll(async () => {
  setEnv({ SECRET: 'a secret for tests that is long enough to be one' });
  admin = await newEditor('admin');
  writer = await newEditor('writer');
});

function newPerson() {
  unique += 1;
  return {
    name: `Person ${unique}`,
    email: `Person${unique}@example.org`,
    role: 'writer',
    locale: 'zh',
  } as const;
}

function enter(email: string, secret = password): Promise<string[]> {
  return signIn({ email, password: secret, from: visitor.from, userAgent: 'Test' });
}

/** Lets a link be one of long ago. */
async function endTime(where: { id: string } | { editorId: string }): Promise<void> {
  const data = { createdAt: new Date('2020-01-01'), expiresAt: new Date('2020-01-08') };
  await db().invitation.updateMany({ where: { ...where, usedAt: null, revokedAt: null }, data });
}

test('an invited person sets a password by the link, once, and signs in', async () => {
  const person = newPerson();
  const { token } = await inviteEditor(admin, person);
  expect(await findOpenInvitation(visitor, token)).toMatchObject({
    kind: 'invite',
    name: person.name,
  });
  const { email } = await acceptInvitation(visitor, { token, ...passwords });
  expect(email).toBe(person.email.toLowerCase());
  await enter(email);
  const { editors } = await listEditors(admin, { locale: 'en', words: email, limit: 10 });
  const [editor] = editors;
  expect(editor).toMatchObject({ role: 'writer', locale: 'zh', sessions: 1, isDisabled: false });
  expect(editor?.lastSignIn).not.toBeNull();
  expect(await findOpenInvitation(visitor, token)).toBeNull();
  await expect(acceptInvitation(visitor, { token, ...passwords })).rejects.toMatchObject({
    key: 'linkEnded',
  });
});

test('of two who open the same link at once one gets in', async () => {
  const { token } = await inviteEditor(admin, newPerson());
  const accept = () => acceptInvitation(visitor, { token, ...passwords });
  const { won, lost } = await race(accept, accept);
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ key: 'linkEnded' }]);
});

test('a link ends with its time, by being taken back, and by a new one', async () => {
  const [over, revoked, renewed] = [
    await inviteEditor(admin, newPerson()),
    await inviteEditor(admin, newPerson()),
    await inviteEditor(admin, newPerson()),
  ];
  await revokeInvitation(admin, revoked);
  const fresh = await renewInvitation(admin, renewed);
  await endTime({ id: over.invitationId });
  for (const { token } of [over, revoked, renewed]) {
    await expect(acceptInvitation(visitor, { token, ...passwords })).rejects.toMatchObject({
      key: 'linkEnded',
    });
  }
  const { invitations: waiting } = await listInvitations(admin, { limit: 100 });
  expect(waiting.find(({ id }) => id === over.invitationId)).toMatchObject({ isOver: true });
  expect(waiting.some(({ id }) => id === revoked.invitationId)).toBe(false);
  await expect(
    acceptInvitation(visitor, { token: fresh.token, ...passwords }),
  ).resolves.toBeDefined();
});

test('nobody is invited twice, nor under an address that somebody signs in with', async () => {
  const person = newPerson();
  await inviteEditor(admin, person);
  await expect(inviteEditor(admin, person)).rejects.toMatchObject({ key: 'invitationExists' });
  const { email } = await db().editor.findUniqueOrThrow({ where: { id: String(writer.id) } });
  await expect(inviteEditor(admin, { ...person, email })).rejects.toMatchObject({
    key: 'emailTaken',
  });
});

test('a password that is short, or not the same twice, uses no link up', async () => {
  const { token } = await inviteEditor(admin, newPerson());
  const short = { token, password: 'short', repeated: 'short' };
  await expect(acceptInvitation(visitor, short)).rejects.toMatchObject({ key: 'passwordTooShort' });
  const other = { token, password, repeated: `${password}.` };
  await expect(acceptInvitation(visitor, other)).rejects.toMatchObject({
    key: 'passwordsDiffer',
    field: 'repeated',
  });
  await expect(acceptInvitation(visitor, { token, ...passwords })).resolves.toBeDefined();
});

test('by a link somebody gets a new password; their sessions end, and the old one does not work', async () => {
  const old = 'the old one, long enough';
  const person = await newEditor('writer', { email: 'forgetful@example.org', password: old });
  await enter('forgetful@example.org', old);
  const first = await makePasswordLink(admin, { editorId: String(person.id) });
  const second = await makePasswordLink(admin, { editorId: String(person.id) });
  await expect(acceptInvitation(visitor, { token: first.token, ...passwords })).rejects.toThrow(
    'linkEnded',
  );
  await acceptInvitation(visitor, { token: second.token, ...passwords });
  expect(await listSessions(admin, String(person.id))).toEqual([]);
  await expect(enter('forgetful@example.org', old)).rejects.toThrow('signInFailed');
  await enter('forgetful@example.org');
});

test('a link for a new password that lies open is known, and taken back', async () => {
  const editorId = String((await newEditor('writer')).id);
  expect(await findPasswordLink(admin, editorId)).toBeNull();
  const { token, expiresAt } = await makePasswordLink(admin, { editorId });
  const link = await findPasswordLink(admin, editorId);
  expect(link).toMatchObject({ by: admin.name, expiresAt });
  await revokeInvitation(admin, { invitationId: String(link?.id) });
  expect(await findPasswordLink(admin, editorId)).toBeNull();
  await expect(acceptInvitation(visitor, { token, ...passwords })).rejects.toThrow('linkEnded');
  expect(await listActs(editorId)).toEqual([
    'editor:create',
    'editor:make-password-link',
    'editor:revoke-invitation',
  ]);
  await makePasswordLink(admin, { editorId });
  await endTime({ editorId });
  expect(await findPasswordLink(admin, editorId)).toBeNull();
});

test('nobody makes a link for themselves, nor for whoever is disabled', async () => {
  const link = makePasswordLink(admin, { editorId: String(admin.id) });
  await expect(link).rejects.toMatchObject({ key: 'notYourself' });
  const gone = await newEditor('writer');
  const { token } = await makePasswordLink(admin, { editorId: String(gone.id) });
  await disableEditor(admin, { editorId: String(gone.id) });
  await expect(acceptInvitation(visitor, { token, ...passwords })).rejects.toThrow('linkEnded');
  await expect(makePasswordLink(admin, { editorId: String(gone.id) })).rejects.toThrow(
    'editorDisabled',
  );
});

test('one’s own password changes only with the present one, and ends the other sessions', async () => {
  const present = 'the present one, long';
  const me = await newEditor('writer', { email: 'me@example.org', password: present });
  await enter('me@example.org', present);
  await enter('me@example.org', present);
  const [kept] = await listSessions(me, String(me.id));
  const actor = { ...me, sessionId: kept?.id };
  await expect(changePassword(actor, { present: 'wrong', ...passwords })).rejects.toMatchObject({
    key: 'passwordWrong',
    field: 'present',
  });
  await changePassword(actor, { present, ...passwords });
  expect(await listSessions(actor, String(me.id))).toMatchObject([{ id: kept?.id, isThis: true }]);
  await enter('me@example.org');
});

test('everybody ends their own sessions and names themselves; only admins do so for others', async () => {
  const me = await newEditor('writer', { email: 'own@example.org', password });
  const editorId = String(me.id);
  await enter('own@example.org');
  const [session] = await listSessions(me, editorId);
  await endSessions(me, { editorId, sessionId: session?.id });
  expect(await listSessions(me, editorId)).toEqual([]);
  await renameEditor(me, { editorId, name: 'Another name' });
  expect(await findEditorLine(me, editorId)).toMatchObject({ name: 'Another name' });
  const refused = { kind: 'forbidden' };
  await expect(endSessions(writer, { editorId })).rejects.toMatchObject(refused);
  await expect(renameEditor(writer, { editorId, name: 'X' })).rejects.toMatchObject(refused);
  await expect(listSessions(writer, editorId)).rejects.toMatchObject(refused);
  await endSessions(admin, { editorId });
});

test('only admins invite, renew, take back and make links', async () => {
  const { invitationId } = await inviteEditor(admin, newPerson());
  const editor = await newEditor('editor');
  const refused = { kind: 'forbidden' };
  for (const actor of [writer, editor]) {
    await expect(inviteEditor(actor, newPerson())).rejects.toMatchObject(refused);
    await expect(renewInvitation(actor, { invitationId })).rejects.toMatchObject(refused);
    await expect(revokeInvitation(actor, { invitationId })).rejects.toMatchObject(refused);
    await expect(makePasswordLink(actor, { editorId: String(writer.id) })).rejects.toMatchObject(
      refused,
    );
    const page = { locale: 'en', limit: 10 } as const;
    await expect(listEditors(actor, page)).rejects.toMatchObject(refused);
    await expect(listInvitations(actor, page)).rejects.toMatchObject(refused);
    await expect(findPasswordLink(actor, String(writer.id))).rejects.toMatchObject(refused);
  }
});

test('whoever guesses links is kept out for a while', async () => {
  const guesser = { from: '192.0.2.77' };
  for (let guess = 0; guess < 20; guess += 1) {
    expect(await findOpenInvitation(guesser, `guess ${guess}`)).toBeNull();
  }
  await expect(findOpenInvitation(guesser, 'one more')).rejects.toMatchObject({
    key: 'signInThrottled',
  });
});

test('no secret of a link and no password is kept anywhere', async () => {
  const { token } = await inviteEditor(admin, newPerson());
  await acceptInvitation(visitor, { token, ...passwords });
  const rows = await db().$queryRaw<{ row: string }[]>`
    SELECT invitation::text AS row FROM invitation
    UNION ALL SELECT audit_event::text FROM audit_event
    UNION ALL SELECT account::text FROM account`;
  for (const { row } of rows) {
    expect(row).not.toContain(token);
    expect(row).not.toContain(password);
  }
});
