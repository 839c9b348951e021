import { beforeAll, expect, test } from 'vitest';
import { inviteEditor } from './invite-editor';
import { listInvitations } from './list-invitations';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  admin = await newEditor('admin');
});

function newPerson(word: string) {
  return { name: `Person ${word}`, email: `${word}@example.org`, role: 'writer' as const };
}

test('invitations are found by name, mail address and role, page by page, the newest first', async () => {
  const page = { words: 'findable', limit: 2 };
  for (const number of [1, 2, 3]) {
    const role = number === 2 ? 'editor' : 'writer';
    await inviteEditor(admin, { ...newPerson(`findable${number}`), role });
  }
  const emails = async (filter: object) => {
    const { invitations, next } = await listInvitations(admin, { ...page, ...filter });
    return { next, found: invitations.map(({ email }) => email.replace('@example.org', '')) };
  };
  const first = await emails({});
  expect(first.found).toEqual(['findable3', 'findable2']);
  expect(await emails({ before: first.next })).toEqual({ next: null, found: ['findable1'] });
  expect((await emails({ role: 'editor' })).found).toEqual(['findable2']);
  expect((await emails({ words: 'find%' })).found).toEqual([]);
});

test('links that ended long ago are forgotten when a new one is made; the audit knows them', async () => {
  const old = newPerson('old');
  const { invitationId } = await inviteEditor(admin, old);
  const data = { createdAt: new Date('2020-01-01'), expiresAt: new Date('2020-01-08') };
  await db().invitation.update({ where: { id: invitationId }, data });
  await inviteEditor(admin, newPerson('another'));
  expect(await db().invitation.findUnique({ where: { id: invitationId } })).toBeNull();
  await expect(inviteEditor(admin, old)).resolves.toBeDefined();
  const acts = await db().auditEvent.count({
    where: { act: 'editor:invite', detail: { path: ['email'], equals: old.email } },
  });
  expect(acts).toBe(2);
});
