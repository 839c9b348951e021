import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addDelivery } from './deliveries';
import { sayTrouble } from './delivery-troubles';
import { giveUpDelivery } from './give-up-delivery';
import { findLateDeliveries, listLateDeliveries } from './late-deliveries';
import { retryAllDeliveries } from './retry-all-deliveries';
import { retryDelivery } from './retry-delivery';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let admin: Actor;
let articleId: string;

beforeAll(async () => {
  admin = await newEditor('admin');
  ({ articleId } = await newArticle(admin, { title: 'The east stair' }));
});

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const refused = sayTrouble('unreachable', 'connect ECONNREFUSED 127.0.0.1:25');

/** A mail to the admin that stands as the worker leaves it after a failed attempt, unless said otherwise. */
async function newMail({ error = refused as string | null, attempts = 3, waited = 0 } = {}) {
  const news = { kind: 'sentBack' as const, reason: 'Shorter.' };
  await addDelivery(db(), 'mail', { receiverId: String(admin.id), articleId, by: 'Lin', news });
  const [{ id }] = await db().$queryRaw<[{ id: string }]>`
    UPDATE graphile_worker._private_jobs
    SET last_error = ${error}, attempts = ${attempts}::smallint,
      run_at = now() - make_interval(secs => ${waited})
    WHERE id = (SELECT max(id) FROM graphile_worker._private_jobs) RETURNING id::text`;
  return id;
}

async function readJob(id: string) {
  const [job] = await db().$queryRaw<{ attempts: number; isDue: boolean }[]>`
    SELECT attempts, run_at <= now() AS "isDue" FROM graphile_worker.jobs WHERE id = ${BigInt(id)}`;
  return job;
}

async function audited(act: string): Promise<unknown[]> {
  const events = await db().auditEvent.findMany({ where: { act, actorId: admin.id } });
  return events.map(({ detail }) => detail);
}

test('what has failed is late, and what nobody took up for five minutes; nothing else', async () => {
  await newMail({ error: null, attempts: 0 });
  expect(await findLateDeliveries(admin)).toBeNull();
  const failed = await newMail();
  const forgotten = await newMail({ error: null, attempts: 0, waited: 301 });
  const late = await listLateDeliveries(admin, 10);
  expect(late.map(({ id }) => id)).toEqual([failed, forgotten]);
  expect(late[0]).toMatchObject({
    trouble: 'unreachable',
    words: 'connect ECONNREFUSED 127.0.0.1:25',
    attempts: 3,
    mail: {
      news: 'sentBack',
      receiver: admin.name,
      article: { id: articleId, title: 'The east stair' },
    },
  });
  expect(late[1]).toMatchObject({ trouble: 'notTried', words: '' });
  expect(await findLateDeliveries(admin)).toMatchObject({ count: 2, trouble: 'unreachable' });
});

test('what was tried for the last time says so; a new try counts from the beginning', async () => {
  const id = await newMail({ attempts: 25 });
  expect((await listLateDeliveries(admin, 1))[0]?.nextTryAt).toBeNull();
  await retryDelivery(admin, { deliveryId: id });
  expect(await readJob(id)).toEqual({ attempts: 0, isDue: true });
  expect((await listLateDeliveries(admin, 1))[0]?.nextTryAt).toBeInstanceOf(Date);
  const detail = { name: admin.name, news: 'sentBack', articleId };
  expect(await audited('delivery:retry')).toEqual([detail]);
});

test('what is given up is gone', async () => {
  const id = await newMail();
  await giveUpDelivery(admin, { deliveryId: id });
  expect(await readJob(id)).toBeUndefined();
  expect(await audited('delivery:give-up')).toHaveLength(1);
  for (const act of [giveUpDelivery, retryDelivery]) {
    await expect(act(admin, { deliveryId: id })).rejects.toMatchObject({ key: 'deliveryNotFound' });
    await expect(act(admin, { deliveryId: '1; DROP' })).rejects.toMatchObject({
      key: 'deliveryNotFound',
    });
  }
});

test('all that is late is tried again in one act; nothing late is no act', async () => {
  const ids = [await newMail({ waited: -900 }), await newMail({ attempts: 25 })];
  const fresh = await newMail({ error: null, attempts: 0, waited: -900 });
  await retryAllDeliveries(admin);
  for (const id of ids) expect(await readJob(id)).toEqual({ attempts: 0, isDue: true });
  expect(await readJob(fresh)).toEqual({ attempts: 0, isDue: false });
  expect(await audited('delivery:retry-all')).toEqual([{ count: 2 }]);
  for (const id of ids) await giveUpDelivery(admin, { deliveryId: id });
  await retryAllDeliveries(admin);
  expect(await audited('delivery:retry-all')).toHaveLength(1);
});

test('what is being tried is in nobody else’s hand, unless its process died', async () => {
  const id = await newMail();
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker'`;
  for (const act of [giveUpDelivery, retryDelivery]) {
    await expect(act(admin, { deliveryId: id })).rejects.toMatchObject({ key: 'deliveryUnderWay' });
  }
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '5 minutes'`;
  await giveUpDelivery(admin, { deliveryId: id });
  expect(await readJob(id)).toBeUndefined();
});

test('what another version left is listed by its bare name, and can be given up', async () => {
  const id = await newMail();
  await db()
    .$executeRaw`UPDATE graphile_worker._private_jobs SET payload = '{}', last_error = 'Odd'`;
  expect(await listLateDeliveries(admin, 1)).toMatchObject([
    { kind: 'mail', mail: null, trouble: 'other', words: 'Odd' },
  ]);
  await giveUpDelivery(admin, { deliveryId: id });
  expect(await findLateDeliveries(admin)).toBeNull();
});

test.each(['writer', 'editor'] as const)('one who is %s does not', async (role) => {
  const actor = await newEditor(role);
  const id = await newMail();
  const forbidden = { kind: 'forbidden' };
  await expect(listLateDeliveries(actor, 1)).rejects.toMatchObject(forbidden);
  await expect(findLateDeliveries(actor)).rejects.toMatchObject(forbidden);
  await expect(retryDelivery(actor, { deliveryId: id })).rejects.toMatchObject(forbidden);
  await expect(retryAllDeliveries(actor)).rejects.toMatchObject(forbidden);
  await expect(giveUpDelivery(actor, { deliveryId: id })).rejects.toMatchObject(forbidden);
});
