import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { countWebhooksInTrouble, findWebhook } from './list-webhooks';
import { pingWebhook } from './ping-webhook';
import { publishArticle } from './publish-article';
import { replayWebhookDelivery } from './replay-webhook-delivery';
import { switchWebhookOff } from './switch-webhook-off';
import { switchWebhookOn } from './switch-webhook-on';
import { listActs } from './test-records';
import { deliver, logOf, newReceiver, newWebhook, untilTried } from './test-webhooks';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import {
  broken,
  busyFor,
  endless,
  gone,
  ok,
  redirectTo,
  silent,
  startTestReceiver,
} from '@/lib/webhooks/test-receiver';
import { newArticle, newEditor, newPublishedArticle, newSection } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

beforeEach(() => {
  setEnv({ SECRET: randomBytes(24).toString('hex'), WEBHOOK_PRIVATE_NETWORKS: '127.0.0.1' });
});

afterEach(async () => {
  await db().webhook.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

/** What waits to be tried again is tried at once. */
async function hurry(): Promise<void> {
  await db().$executeRaw`UPDATE webhook_delivery SET next_try_at = now() WHERE state = 'waiting'`;
  await db().$queryRaw`
    SELECT graphile_worker.reschedule_jobs(
      ARRAY(SELECT id FROM graphile_worker.jobs), run_at => now())`;
}

test('what is published later is told in the second when readers have it', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id } = await newWebhook({ url });
  deliver();
  const publishAt = new Date(Date.now() + 2_000);
  const sectionId = (await newSection()).id;
  await publishArticle(editor, await newArticle(editor, { sectionId, publishAt }));
  await untilTried(id, 1);
  expect(Date.now()).toBeGreaterThanOrEqual(publishAt.getTime());
  expect(Date.now() - publishAt.getTime()).toBeLessThan(3_000);
  expect(arrived.map(({ body }) => body).join()).toContain(publishAt.toISOString());
});

test('nothing is lost while a receiver is down: the same arrives under the same id', async () => {
  const down = await startTestReceiver();
  await down.stop();
  const { id } = await newWebhook({ url: down.url });
  deliver();
  await newPublishedArticle(editor);
  const [first] = await untilTried(id, 1);
  expect(first).toMatchObject({ state: 'waiting', attempts: [{ trouble: 'unreachable' }] });
  expect(await findWebhook(operator, id)).toMatchObject({ failingSince: expect.any(Date) });
  expect(await countWebhooksInTrouble(operator)).toBe(1);
  const back = await startTestReceiver([broken, busyFor('60'), ok], down.port);
  onTestFinished(() => back.stop());
  for (const count of [2, 3, 4]) {
    await hurry();
    await untilTried(id, count);
  }
  const [{ state, attempts, eventId } = {}] = await logOf(id);
  expect(state).toBe('delivered');
  expect(attempts?.map(({ status }) => status)).toEqual([200, 503, 500, null]);
  const ids = back.arrived.map(({ headers }) => headers['webhook-id']);
  expect(ids).toEqual([eventId, eventId, eventId]);
  expect(new Set(back.arrived.map(({ body }) => body)).size).toBe(1);
  expect(await findWebhook(operator, id)).toMatchObject({ failingSince: null });
});

test('a receiver that is busy is left alone for as long as it wants', async () => {
  const { url } = await newReceiver(busyFor('3600'));
  const { id } = await newWebhook({ url });
  deliver();
  await newPublishedArticle(editor);
  const [delivery] = await untilTried(id, 1);
  const minutes = (Number(delivery?.nextTryAt) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(59);
  expect(minutes).toBeLessThan(67);
});

test('receivers that are slow hold up neither others nor mail, and get one thing at a time', async () => {
  const [slow, quick] = [await newReceiver(silent), await newReceiver(endless, ok)];
  const slowHook = await newWebhook({ url: slow.url });
  const quickHook = await newWebhook({ url: quick.url });
  deliver();
  for (let count = 0; count < 4; count += 1) await newPublishedArticle(editor);
  await untilTried(quickHook.id, 4);
  expect((await logOf(quickHook.id)).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
  expect(slow.arrived).toHaveLength(1);
  const attempts = await untilTried(slowHook.id, 1);
  expect(attempts.at(-1)?.attempts).toMatchObject([{ trouble: 'tooSlow' }]);
});

test('a redirect leads nowhere, least of all to what must not be reached', async () => {
  const inside = await newReceiver(ok);
  for (const target of [inside.url, 'http://169.254.169.254/latest/meta-data/', '//[::1]/']) {
    const { url } = await newReceiver(redirectTo(target));
    const { id } = await newWebhook({ url });
    deliver();
    await pingWebhook(operator, { id });
    const [delivery] = await untilTried(id, 1);
    expect(delivery?.attempts).toMatchObject([{ trouble: 'redirect', words: target }]);
  }
  expect(inside.arrived).toEqual([]);
});

test('an address that was allowed, or public, once and is not any more is not reached', async () => {
  const { port, arrived } = await newReceiver(ok);
  const { id } = await newWebhook({ url: `http://localhost:${port}` });
  setEnv({ WEBHOOK_PRIVATE_NETWORKS: '' });
  deliver();
  await newPublishedArticle(editor);
  const [delivery] = await untilTried(id, 1);
  expect(delivery).toMatchObject({ state: 'waiting', attempts: [{ trouble: 'private' }] });
  expect(arrived).toEqual([]);
});

test('a receiver that says it is gone is told nothing more', async () => {
  const { url, arrived } = await newReceiver(gone);
  const { id } = await newWebhook({ url });
  deliver();
  await newPublishedArticle(editor);
  await untilTried(id, 1);
  await newPublishedArticle(editor);
  const log = await logOf(id);
  expect(log).toMatchObject([{ state: 'failed', attempts: [{ trouble: 'gone' }] }]);
  expect(await findWebhook(operator, id)).toMatchObject({ offBecause: 'gone' });
  expect(await countWebhooksInTrouble(operator)).toBe(1);
  expect(await listActs(id)).toEqual(['webhook:add', 'webhook:give-up']);
  expect(arrived).toHaveLength(1);
  await switchWebhookOn(operator, { id });
  expect(await findWebhook(operator, id)).toMatchObject({ offBecause: null, failingSince: null });
});

test('a receiver that took nothing for three days is told nothing more', async () => {
  const { url } = await newReceiver(broken);
  const { id } = await newWebhook({ url });
  await newPublishedArticle(editor);
  await db().webhookDelivery.updateMany({ data: { tries: 10 } });
  const failingSince = new Date(Date.now() - 73 * 3_600_000);
  await db().webhook.update({ where: { id }, data: { failingSince } });
  deliver();
  expect(await untilTried(id, 1)).toMatchObject([{ state: 'failed', nextTryAt: null }]);
  expect(await findWebhook(operator, id)).toMatchObject({ offBecause: 'failing', failedCount: 1 });
});

test('one that fails for the last time, where others arrived, is all that fails', async () => {
  const { url } = await newReceiver(broken, ok);
  const { id } = await newWebhook({ url });
  await newPublishedArticle(editor);
  await db().webhookDelivery.updateMany({ data: { tries: 10 } });
  deliver();
  const [failed] = await untilTried(id, 1);
  expect(failed).toMatchObject({ state: 'failed' });
  expect(await findWebhook(operator, id)).toMatchObject({ offBecause: null });
  await replayWebhookDelivery(operator, { deliveryId: String(failed?.id) });
  expect(await untilTried(id, 2)).toMatchObject([{ state: 'delivered' }]);
});

test('what waits for one that was switched off fails, a test still goes', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id } = await newWebhook({ url });
  await newPublishedArticle(editor);
  await switchWebhookOff(operator, { id });
  await pingWebhook(operator, { id });
  deliver();
  const [ping, news] = await untilTried(id, 2);
  expect(ping).toMatchObject({ kind: 'ping', state: 'delivered' });
  expect(news).toMatchObject({ state: 'failed', attempts: [{ trouble: 'off' }] });
  expect(arrived).toHaveLength(1);
});

test('what a process had in hand that died is sent by another', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id } = await newWebhook({ url });
  await newPublishedArticle(editor);
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET locked_by = 'gone', locked_at = now() - interval '10 minutes', attempts = 1`;
  await db().$executeRaw`
    UPDATE graphile_worker._private_job_queues
    SET locked_by = 'gone', locked_at = now() - interval '10 minutes'`;
  deliver();
  await untilTried(id, 1);
  expect(arrived).toHaveLength(1);
});
