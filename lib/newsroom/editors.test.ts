import { verifyPassword } from 'better-auth/crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeEditorRole } from './change-editor-role';
import { disableEditor } from './disable-editor';
import { enableEditor } from './enable-editor';
import { resetPassword } from './reset-password';
import { listActs, race } from './test-records';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

const password = 'another password';
let admin: Actor;

beforeEach(async () => {
  await db().editor.updateMany({ data: { disabledAt: new Date() } });
  admin = await newEditor('admin');
});

function idOf({ id }: Actor): string {
  return id ?? '';
}

async function readEditor(actor: Actor) {
  return db().editor.findUniqueOrThrow({ where: { id: idOf(actor) }, include: { sessions: true } });
}

async function signIn(actor: Actor) {
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({
    data: { userId: idOf(actor), token: crypto.randomUUID(), expiresAt },
  });
}

async function activeAdmins() {
  return db().editor.count({ where: { role: 'admin', disabledAt: null } });
}

describe.each([
  [
    'change a role',
    (by: Actor, editorId: string) => changeEditorRole(by, { editorId, role: 'editor' }),
  ],
  ['reset a password', (by: Actor, editorId: string) => resetPassword(by, { editorId, password })],
  ['disable', (by: Actor, editorId: string) => disableEditor(by, { editorId })],
  ['enable', (by: Actor, editorId: string) => enableEditor(by, { editorId })],
])('%s', (_, act) => {
  test.each(['writer', 'editor'] as const)('one who is %s may not', async (role) => {
    const actor = await newEditor(role);
    await expect(act(actor, idOf(actor))).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('an editor who does not exist', async () => {
    for (const id of ['01890000-0000-7000-8000-000000000000', 'nobody', '']) {
      await expect(act(admin, id)).rejects.toMatchObject({ key: 'editorNotFound' });
    }
  });
});

test('an admin gives somebody another role', async () => {
  const writer = await newEditor('writer');
  await changeEditorRole(admin, { editorId: idOf(writer), role: 'admin' });
  await changeEditorRole(admin, { editorId: idOf(writer), role: 'admin' });
  expect((await readEditor(writer)).role).toBe('admin');
  expect(await listActs(idOf(writer))).toEqual(['editor:create', 'editor:change-role']);
});

test('a role that there is not', async () => {
  const input = Object.assign({ editorId: idOf(admin), role: 'admin' as const }, { role: 'owner' });
  await expect(changeEditorRole(operator, input)).rejects.toThrow('roleUnknown');
});

test('a new password ends every session', async () => {
  const writer = await newEditor('writer');
  await signIn(writer);
  await resetPassword(admin, { editorId: idOf(writer), password });
  const { userId, password: hash } = await db().account.findFirstOrThrow({
    where: { userId: idOf(writer) },
  });
  expect(await verifyPassword({ hash: hash ?? '', password })).toBe(true);
  expect((await readEditor(writer)).sessions).toEqual([]);
  expect(await listActs(userId)).toContain('editor:reset-password');
  const short = resetPassword(admin, { editorId: userId, password: 'short' });
  await expect(short).rejects.toMatchObject({ key: 'passwordTooShort', values: { limit: 12 } });
});

test('an editor whose account was lost gets one again', async () => {
  const writer = await newEditor('writer');
  await db().account.deleteMany({ where: { userId: idOf(writer) } });
  await resetPassword(admin, { editorId: idOf(writer), password });
  expect(await db().account.count({ where: { userId: idOf(writer) } })).toBe(1);
});

test('a disabled editor is signed out, and comes back when enabled', async () => {
  const writer = await newEditor('writer');
  await signIn(writer);
  await disableEditor(admin, { editorId: idOf(writer) });
  const disabled = await readEditor(writer);
  expect(disabled.disabledAt).not.toBeNull();
  expect(disabled.sessions).toEqual([]);
  await disableEditor(admin, { editorId: idOf(writer) });
  expect((await readEditor(writer)).disabledAt).toEqual(disabled.disabledAt);
  await enableEditor(admin, { editorId: idOf(writer) });
  await enableEditor(admin, { editorId: idOf(writer) });
  expect((await readEditor(writer)).disabledAt).toBeNull();
  expect(await listActs(idOf(writer))).toEqual([
    'editor:create',
    'editor:disable',
    'editor:enable',
  ]);
});

test('nobody changes their own role or locks themselves out, however many admins there are', async () => {
  await newEditor('admin');
  const editorId = idOf(admin);
  const refused = { kind: 'forbidden', key: 'notYourself' };
  await expect(disableEditor(admin, { editorId })).rejects.toMatchObject(refused);
  const lowered = changeEditorRole(admin, { editorId, role: 'writer' });
  await expect(lowered).rejects.toMatchObject(refused);
});

describe('the last admin', () => {
  test('stays admin and stays enabled, even for the command line', async () => {
    const editorId = idOf(admin);
    await expect(disableEditor(operator, { editorId })).rejects.toThrow('lastAdmin');
    const changed = changeEditorRole(operator, { editorId, role: 'writer' });
    await expect(changed).rejects.toMatchObject({ kind: 'wrong-state', key: 'lastAdmin' });
  });

  test('a disabled admin does not count, and can lose the role', async () => {
    const other = await newEditor('admin');
    await disableEditor(admin, { editorId: idOf(other) });
    await expect(disableEditor(operator, { editorId: idOf(admin) })).rejects.toThrow('lastAdmin');
    await changeEditorRole(admin, { editorId: idOf(other), role: 'writer' });
    expect((await readEditor(other)).role).toBe('writer');
  });

  test('of admins who remove each other at the same time one is left', async () => {
    const other = await newEditor('admin');
    const third = await newEditor('admin');
    const { won, lost } = await race(
      () => disableEditor(admin, { editorId: idOf(other) }),
      () => changeEditorRole(other, { editorId: idOf(third), role: 'editor' }),
      () => disableEditor(third, { editorId: idOf(admin) }),
    );
    expect(won).toHaveLength(2);
    expect(lost).toMatchObject([{ key: 'lastAdmin' }]);
    expect(await activeAdmins()).toBe(1);
  });
});
