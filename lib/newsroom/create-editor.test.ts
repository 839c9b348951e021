import { verifyPassword } from 'better-auth/crypto';
import { expect, test } from 'vitest';
import { createEditor } from './create-editor';
import { editionsMadeBy, listActs, race } from './test-records';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

const lin = {
  name: 'Lin Wei',
  email: 'Lin.Wei@Example.org ',
  password: 'twelve chars',
  role: 'writer' as const,
};

test('an admin makes an account that signs in with its password', async () => {
  const admin = await newEditor('admin');
  const made = await editionsMadeBy(async () => {
    const { id } = await createEditor(admin, { ...lin, locale: 'zh' });
    const editor = await db().editor.findUniqueOrThrow({
      where: { id },
      include: { accounts: true },
    });
    expect(editor).toMatchObject({ email: 'lin.wei@example.org', role: 'writer', locale: 'zh' });
    expect(editor.accounts).toMatchObject([{ providerId: 'credential', accountId: id }]);
    const hash = editor.accounts[0]?.password ?? '';
    expect(await verifyPassword({ hash, password: lin.password })).toBe(true);
    expect(await listActs(id)).toEqual(['editor:create']);
  });
  expect(made).toBe(0);
  expect(JSON.stringify(await db().auditEvent.findMany())).not.toContain(lin.password);
});

test.each(['writer', 'editor'] as const)('one who is %s does not', async (role) => {
  const created = createEditor(await newEditor(role), { ...lin, email: 'other@example.org' });
  await expect(created).rejects.toMatchObject({ kind: 'forbidden' });
});

test.each([
  ['nameMissing', { name: ' ' }],
  ['nameTooLong', { name: 'x'.repeat(101) }],
  ['emailInvalid', { email: 'lin' }],
  ['passwordTooShort', { password: 'eleven char' }],
  ['passwordTooLong', { password: 'x'.repeat(129) }],
])('%s', async (key, wrong) => {
  const created = createEditor(operator, { ...lin, email: 'wrong@example.org', ...wrong });
  await expect(created).rejects.toMatchObject({
    kind: 'invalid',
    key,
    field: Object.keys(wrong)[0],
  });
});

test('of two with the same address at the same time one is made, and nothing of the other', async () => {
  const create = () => createEditor(operator, { ...lin, email: 'Twice@example.org' });
  const { won, lost } = await race(create, create);
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ key: 'emailTaken', field: 'email' }]);
  expect(await db().account.count({ where: { userId: won[0]?.id } })).toBe(1);
  const again = createEditor(operator, { ...lin, email: 'TWICE@example.org' });
  await expect(again).rejects.toThrow('emailTaken');
});
