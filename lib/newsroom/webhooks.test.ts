import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addWebhook } from './add-webhook';
import { changeWebhook } from './change-webhook';
import { forgetWebhookEvents } from './forget-webhook-events';
import { listWebhookDeliveries } from './list-webhook-deliveries';
import { countWebhooksInTrouble, findWebhook, listWebhooks } from './list-webhooks';
import { pingWebhook } from './ping-webhook';
import { removeWebhook } from './remove-webhook';
import { renewWebhookSecret } from './renew-webhook-secret';
import { replayFailedDeliveries } from './replay-failed-deliveries';
import { replayWebhookDelivery } from './replay-webhook-delivery';
import { switchWebhookOff } from './switch-webhook-off';
import { switchWebhookOn } from './switch-webhook-on';
import { listActs, readEverything } from './test-records';
import { newWebhook } from './test-webhooks';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { openSecret } from '@/lib/webhooks/sealed-secret';
import { newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const url = 'https://receiver.example.org/news';
const asked = { name: 'The app', url, kinds: ['published' as const], locales: ['zh' as const] };
let admin: Actor;

beforeAll(async () => {
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  admin = await newEditor('admin');
});

async function read(id: string) {
  return db().webhook.findUniqueOrThrow({ where: { id } });
}

/** What waits or waited for a webhook, the oldest first. */
async function deliveriesOf(webhookId: string) {
  return db().webhookDelivery.findMany({ where: { webhookId }, orderBy: { id: 'asc' } });
}

test('an admin adds, changes and removes a webhook, and the audit has it', async () => {
  const { id, secret } = await addWebhook(admin, { ...asked, name: '  The   app ' });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const kept = await read(id);
  expect(kept).toMatchObject({ ...asked, createdById: admin.id, offBecause: null });
  expect(JSON.stringify(kept)).not.toContain(secret.slice(6));
  expect(openSecret(kept.secret)).toBe(secret);

  await changeWebhook(admin, { id, ...asked, url: 'HTTPS://Other.example.org', version: 1 });
  await changeWebhook(admin, { id, ...asked, url: 'https://other.example.org/', version: 2 });
  expect(await findWebhook(admin, id)).toMatchObject({
    url: 'https://other.example.org/',
    version: 2,
    createdBy: admin.name,
  });
  const conflict = changeWebhook(admin, { id, ...asked, version: 1 });
  await expect(conflict).rejects.toMatchObject({ kind: 'conflict', values: { by: admin.name } });

  await removeWebhook(admin, { id });
  expect(await findWebhook(admin, id)).toBeNull();
  expect(await listActs(id)).toEqual(['webhook:add', 'webhook:change', 'webhook:remove']);
});

test('it is switched off and on once', async () => {
  const { id } = await newWebhook();
  for (const act of [switchWebhookOff, switchWebhookOff, switchWebhookOn, switchWebhookOn]) {
    await act(admin, { id });
  }
  expect(await listActs(id)).toEqual(['webhook:add', 'webhook:switch-off', 'webhook:switch-on']);
});

test('a new secret takes the place of the old one, which lasts another day', async () => {
  const { id, secret: first } = await newWebhook();
  const { secret: second } = await renewWebhookSecret(admin, { id });
  const { secret: third } = await renewWebhookSecret(admin, { id });
  const { secret, oldSecret, oldSecretUntil } = await read(id);
  expect([secret, String(oldSecret)].map(openSecret)).toEqual([third, second]);
  expect(new Set([first, second, third]).size).toBe(3);
  const hours = (Number(oldSecretUntil) - Date.now()) / 3_600_000;
  expect(Math.round(hours)).toBe(24);
});

test('something is sent again, alone or with all that failed, but nothing of what is off', async () => {
  const { id } = await newWebhook();
  await newPublishedArticle(admin);
  await newPublishedArticle(admin);
  await pingWebhook(admin, { id });
  const [first, second, ping] = await deliveriesOf(id);
  const data = { state: 'failed' as const, nextTryAt: null, tries: 11 };
  await db().webhookDelivery.updateMany({ where: { webhookId: id }, data });
  expect(await findWebhook(admin, id)).toMatchObject({ failedCount: 2 });

  await replayWebhookDelivery(admin, { deliveryId: String(first?.id) });
  const states = async () => (await deliveriesOf(id)).map(({ state, tries }) => [state, tries]);
  expect(await states()).toEqual([['waiting', 0], ...Array(2).fill(['failed', 11])]);
  await replayFailedDeliveries(admin, { id });
  expect(await states()).toEqual([...Array(2).fill(['waiting', 0]), ['failed', 11]]);
  const queue = `webhook:${id}`;
  const jobs = await db().$queryRaw<{ deliveryId: string; queue: string }[]>`
    SELECT payload ->> 'deliveryId' AS "deliveryId", queue_name AS queue
    FROM graphile_worker._private_jobs JOIN graphile_worker.jobs USING (id)
    WHERE queue_name = ${queue} ORDER BY id`;
  const deliveryIds = [first, second, ping, first, second].map((one) => one?.id);
  expect(jobs).toEqual(deliveryIds.map((deliveryId) => ({ deliveryId, queue })));

  await switchWebhookOff(admin, { id });
  const isOff = { kind: 'wrong-state', key: 'webhookIsOff' };
  const one = replayWebhookDelivery(admin, { deliveryId: String(second?.id) });
  await expect(one).rejects.toMatchObject(isOff);
  await expect(replayFailedDeliveries(admin, { id })).rejects.toMatchObject(isOff);
  await replayWebhookDelivery(admin, { deliveryId: String(ping?.id) });
});

test('the log goes back thirty days, and keeps what waits', async () => {
  const { id } = await newWebhook();
  for (let count = 0; count < 3; count += 1) await pingWebhook(admin, { id });
  const [old, waiting, young] = await deliveriesOf(id);
  const past = (days: number) => new Date(Date.now() - days * 86_400_000);
  const age = (eventId = '', days = 0) =>
    db().webhookEvent.update({ where: { id: eventId }, data: { createdAt: past(days) } });
  await Promise.all([age(old?.eventId, 31), age(waiting?.eventId, 31), age(young?.eventId, 29)]);
  await db().webhookDelivery.updateMany({
    where: { id: { in: [String(old?.id), String(young?.id)] } },
    data: { state: 'delivered', nextTryAt: null },
  });
  await forgetWebhookEvents();
  expect((await deliveriesOf(id)).map((one) => one.id)).toEqual([waiting?.id, young?.id]);
});

test('the log is read page by page, the newest first', async () => {
  const { id } = await newWebhook();
  for (let count = 0; count < 3; count += 1) await pingWebhook(admin, { id });
  const ids = (await deliveriesOf(id)).map((one) => one.id).reverse();
  const first = await listWebhookDeliveries(admin, { webhookId: id, limit: 2 });
  const before = first.next ?? undefined;
  const second = await listWebhookDeliveries(admin, { webhookId: id, before, limit: 2 });
  expect([...first.deliveries, ...second.deliveries].map((one) => one.id)).toEqual(ids);
  expect(second.next).toBeNull();
});

describe('what cannot be accepted', () => {
  test.each([
    [{ name: ' ' }, 'nameMissing', 'name'],
    [{ name: 'a'.repeat(101) }, 'nameTooLong', 'name'],
    [{ url: 'receiver' }, 'webhookUrlInvalid', 'url'],
    [{ url: 'https://10.0.0.1' }, 'webhookAddressPrivate', 'url'],
    [{ url: 'http://receiver.example.org' }, 'webhookUrlInsecure', 'url'],
    [{ kinds: [] }, 'webhookWithoutKind', 'kinds'],
    [{ locales: [] }, 'webhookWithoutLanguage', 'locales'],
  ])('%j is refused: %s', async (wrong, key, field) => {
    const { id } = await newWebhook();
    const before = await readEverything();
    const refused = { kind: 'invalid', key, field };
    await expect(addWebhook(admin, { ...asked, ...wrong })).rejects.toMatchObject(refused);
    const change = changeWebhook(admin, { id, ...asked, ...wrong, version: 1 });
    await expect(change).rejects.toMatchObject(refused);
    expect(await readEverything()).toEqual(before);
  });
});

const acts: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
  add: (actor) => addWebhook(actor, asked),
  change: (actor, id) => changeWebhook(actor, { id, ...asked, version: 1 }),
  remove: (actor, id) => removeWebhook(actor, { id }),
  'switch on': (actor, id) => switchWebhookOn(actor, { id }),
  'switch off': (actor, id) => switchWebhookOff(actor, { id }),
  'renew the secret of': (actor, id) => renewWebhookSecret(actor, { id }),
  test: (actor, id) => pingWebhook(actor, { id }),
  'send again by': (actor, id) => replayWebhookDelivery(actor, { deliveryId: id }),
  'send all again by': (actor, id) => replayFailedDeliveries(actor, { id }),
};

test.each(Object.entries(acts))('%s a webhook: that is nothing for others', async (_, act) => {
  const { id } = await newWebhook();
  for (const role of ['writer', 'editor'] as const) {
    const actor = await newEditor(role);
    const before = await readEverything();
    await expect(act(actor, id)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await readEverything()).toEqual(before);
  }
});

const actsOnOne = Object.entries(acts).filter(([name]) => name !== 'add');

test.each(actsOnOne)('%s a webhook that is not there: that cannot be', async (_, act) => {
  for (const id of ['01900000-0000-7000-8000-000000000000', 'nonsense']) {
    await expect(act(admin, id)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('who may not manage them sees none of them', async () => {
  const editor = await newEditor('editor');
  const { id } = await newWebhook();
  for (const look of [
    () => listWebhooks(editor),
    () => findWebhook(editor, id),
    () => countWebhooksInTrouble(editor),
    () => listWebhookDeliveries(editor, { webhookId: id, limit: 1 }),
  ]) {
    await expect(look()).rejects.toMatchObject({ kind: 'forbidden' });
  }
});
