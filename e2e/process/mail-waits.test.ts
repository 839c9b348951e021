import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { closeDatabase, db } from '@/lib/db/client';
import { embeddedPostgresUrl } from '@/lib/db/embedded-postgres';
import { postgresHome } from '@/lib/db/postgres-home';
import { setEnv } from '@/lib/env';
import { addDelivery } from '@/lib/newsroom/deliveries';
import { startTestMailServer } from '@/lib/newsroom/test-mail-server';
import { newWebhook } from '@/lib/newsroom/test-webhooks';
import {
  ok,
  silent as silentReceiver,
  startTestReceiver,
  type TestReceiver,
} from '@/lib/webhooks/test-receiver';
import { newArticle, newEditor, newPublishedArticle } from '@/prisma/seed/factories';
import { newDataFolder, startCourant } from './courant-process';

/** Takes connections and never says a word. */
async function startSilentServer() {
  const guests: Socket[] = [];
  const server = createServer((guest) => void guests.push(guest)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    for (const guest of guests) guest.destroy();
    server.close();
  };
  return { url: `smtp://127.0.0.1:${port}`, guests, stop };
}

const settings = {
  SECRET: 'the same in both processes, and long enough',
  WEBHOOK_PRIVATE_NETWORKS: '127.0.0.1',
};

/** As acts leave them, from another process: a mail, and what a webhook tells. */
async function leaveWork(data: string, receiver: TestReceiver): Promise<void> {
  const DATABASE_URL = await embeddedPostgresUrl(await postgresHome(data, () => {}), 'courant');
  setEnv({ DATABASE_URL, ...settings });
  const editor = await newEditor('editor', { email: 'lin@newsroom.test' });
  const { articleId } = await newArticle(editor, { title: 'The east stair' });
  const news = { kind: 'published' as const };
  await addDelivery(db(), 'mail', { receiverId: String(editor.id), articleId, by: 'Zhou', news });
  await newWebhook({ url: receiver.url });
  await newPublishedArticle(editor);
  await closeDatabase();
}

test('SIGTERM while those are silent to whom something goes stops in order; it leaves after the next start', async () => {
  const COURANT_DATA = newDataFolder();
  const silent = await startSilentServer();
  const deaf = await startTestReceiver([silentReceiver]);
  const first = await startCourant({ COURANT_DATA, SMTP_URL: silent.url, ...settings });
  await first.ready();
  await leaveWork(COURANT_DATA, deaf);
  await vi.waitUntil(() => silent.guests.length > 0 && deaf.arrived.length > 0, 10_000);
  const asked = Date.now();
  first.child.kill();
  expect(await first.ended()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(15_000);
  expect(first.errors).toEqual([]);
  silent.stop();
  await deaf.stop();

  const server = await startTestMailServer();
  const receiver = await startTestReceiver([ok], deaf.port);
  const second = await startCourant({ COURANT_DATA, SMTP_URL: server.url, ...settings });
  await vi.waitUntil(() => server.arrived.length > 0 && receiver.arrived.length > 0, 60_000);
  const ids = [deaf, receiver].map(({ arrived }) => arrived[0]?.headers['webhook-id']);
  expect(ids[1]).toBe(ids[0]);
  expect(server.arrived).toMatchObject([
    { receiver: 'lin@newsroom.test', subject: 'Published: The east stair' },
  ]);
  second.child.kill();
  expect(await second.ended()).toBe(0);
  await server.stop();
  await receiver.stop();
});
