import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import {
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { createEditor } from './create-editor';
import { freeLeftDeliveries } from './deliveries';
import { disableEditor } from './disable-editor';
import { publishArticle } from './publish-article';
import { startDeliveries } from './run-deliveries';
import { sendBackArticle } from './send-back-article';
import { submitArticle } from './submit-article';
import { startTestMailServer, type TestMailServer } from './test-mail-server';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { newArticle, newEditor, newSection } from '@/prisma/seed/factories';

useTestDatabase();

let server: TestMailServer;
let writer: Actor;
let editor: Actor;
let chinese: Actor;
let sectionId: string;

beforeAll(async () => {
  writer = await newEditor('writer', { name: 'Zhou An', email: 'zhou@newsroom.test' });
  editor = await newEditor('editor', { name: 'Lin Yue', email: 'lin@newsroom.test' });
  chinese = await newEditor('admin', { name: '王芳', email: 'wang@newsroom.test', locale: 'zh' });
  sectionId = (await newSection()).id;
  setEnv({ SITE_URL: 'https://news.example.org', NEWSROOM_TZ: 'Asia/Shanghai' });
});

beforeEach(async () => {
  server = await startTestMailServer();
  setEnv({ SMTP_URL: server.url });
});

afterEach(async () => {
  await server.stop();
  setEnv({ SMTP_URL: '' });
  await db()
    .$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`;
});

/** Works through a test; stopped after it. */
function deliver(): void {
  const deliveries = startDeliveries();
  onTestFinished(() => deliveries.stop());
}

async function waiting(): Promise<{ attempts: number; last_error: string | null }[]> {
  return db().$queryRaw`
    SELECT attempts, last_error FROM graphile_worker.jobs
    WHERE task_identifier = 'mail' ORDER BY id`;
}

const receivers = () => server.arrived.map(({ receiver }) => receiver).sort();
const letterTo = (address: string) => server.arrived.find(({ receiver }) => receiver === address);

async function untilDone(): Promise<void> {
  await vi.waitUntil(async () => (await waiting()).length === 0, { timeout: 15_000 });
}

test('what is handed in is told to all who may publish it, each in their language', async () => {
  const article = await newArticle(writer, { title: 'The east stair' });
  await submitArticle(writer, article);
  deliver();
  await untilDone();
  expect(receivers()).toEqual(['lin@newsroom.test', 'wang@newsroom.test']);
  const link = `https://news.example.org/admin/articles/${article.articleId}`;
  expect(letterTo('lin@newsroom.test')).toMatchObject({
    subject: 'For review: The east stair',
    from: { name: 'Courant', address: 'courant@news.example.org' },
    to: [{ name: 'Lin Yue', address: 'lin@newsroom.test' }],
    text: expect.stringContaining('Zhou An handed in “The east stair” for review.'),
  });
  expect(letterTo('wang@newsroom.test')).toMatchObject({
    subject: '待审：The east stair',
    text: expect.stringContaining('Zhou An提交了稿件“The east stair”，请审阅。'),
  });
  for (const { text, headers } of server.arrived) {
    expect(text).toContain(link);
    expect(headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  }
});

test('whoever began an article is told that it came back, and why', async () => {
  const handedIn = await submitArticle(writer, await newArticle(writer, { title: '东楼梯' }));
  await sendBackArticle(chinese, { ...handedIn, reason: 'Who says so? 谁说的？' });
  deliver();
  await untilDone();
  expect(letterTo('zhou@newsroom.test')).toMatchObject({ subject: 'Sent back: 东楼梯' });
  expect(letterTo('zhou@newsroom.test')?.text).toContain(
    '王芳 sent your article “东楼梯” back:\n\nWho says so? 谁说的？\n\n',
  );
});

test('whoever began an article is told that somebody else published or scheduled it', async () => {
  const publishAt = new Date('2099-09-19T03:46:00Z');
  await publishArticle(editor, await newArticle(writer, { title: 'Now', sectionId }));
  await publishArticle(editor, await newArticle(writer, { title: 'Later', sectionId, publishAt }));
  await publishArticle(editor, await newArticle(editor, { title: 'Own', sectionId }));
  deliver();
  await untilDone();
  expect(receivers()).toEqual(['zhou@newsroom.test', 'zhou@newsroom.test']);
  expect(server.arrived.map(({ subject }) => subject).sort()).toEqual([
    'Published: Now',
    'Scheduled: Later',
  ]);
  const later = server.arrived.find(({ subject }) => subject === 'Scheduled: Later');
  expect(later?.text).toContain('readers have it from 2099-09-19 11:46 on');
});

test('who is disabled gets no mail, also when it happened after the act', async () => {
  const hired = { role: 'editor' as const, password: 'eleven weeks', locale: 'en' as const };
  const before = await createEditor(operator, { ...hired, name: 'A', email: 'a@newsroom.test' });
  const after = await createEditor(operator, { ...hired, name: 'B', email: 'b@newsroom.test' });
  await disableEditor(chinese, { editorId: before.id });
  await submitArticle(writer, await newArticle(writer));
  await disableEditor(chinese, { editorId: after.id });
  expect(await waiting()).toHaveLength(3);
  deliver();
  await untilDone();
  expect(receivers()).toEqual(['lin@newsroom.test', 'wang@newsroom.test']);
});

test('an act that is refused sends nothing', async () => {
  const article = await newArticle(writer, { sectionId });
  await expect(publishArticle(editor, { ...article, version: 7 })).rejects.toThrow();
  await expect(publishArticle(writer, article)).rejects.toThrow();
  expect(await waiting()).toEqual([]);
});

describe('without SMTP_URL', () => {
  test('there is nothing to do', async () => {
    setEnv({ SMTP_URL: '' });
    await submitArticle(writer, await newArticle(writer));
    expect(await waiting()).toEqual([]);
  });

  test('what waited from before is done at once', async () => {
    await submitArticle(writer, await newArticle(writer));
    expect(await waiting()).toHaveLength(2);
    setEnv({ SMTP_URL: '' });
    deliver();
    await untilDone();
    expect(server.arrived).toEqual([]);
  });
});

test('while the mail server is down mails wait, and go out when it is back', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => quiet.mockRestore());
  await server.stop();
  await sendBackArticle(editor, {
    ...(await submitArticle(writer, await newArticle(writer))),
    reason: 'Shorter.',
  });
  deliver();
  await vi.waitUntil(async () => (await waiting()).every(({ attempts }) => attempts > 0), 15_000);
  await vi.waitUntil(async () => (await waiting()).every(({ last_error }) => last_error), 15_000);
  for (const { last_error } of await waiting()) {
    expect(last_error).toMatch(/^unreachable: .*ECONNREFUSED/);
  }
  expect(quiet.mock.calls.join()).toContain('ECONNREFUSED');
  server = await startTestMailServer({ port: Number(new URL(server.url).port) });
  await untilDone();
  expect(receivers()).toEqual(['lin@newsroom.test', 'wang@newsroom.test', 'zhou@newsroom.test']);
});

test('a mail that fails goes out to nobody twice', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => quiet.mockRestore());
  await server.stop();
  let knowsLin = false;
  server = await startTestMailServer({ refuses: (to) => to.startsWith('lin') && !knowsLin });
  setEnv({ SMTP_URL: server.url });
  await submitArticle(writer, await newArticle(writer));
  deliver();
  await vi.waitUntil(async () => (await waiting()).some(({ last_error }) => last_error), 15_000);
  expect((await waiting())[0]?.last_error).toMatch(/^address: .*No such person here/);
  knowsLin = true;
  await untilDone();
  expect(receivers()).toEqual(['lin@newsroom.test', 'wang@newsroom.test']);
});

test('two that deliver send one mail', async () => {
  for (let count = 0; count < 10; count += 1) await submitArticle(writer, await newArticle(writer));
  deliver();
  deliver();
  await untilDone();
  expect(receivers()).toHaveLength(20);
  expect(new Set(server.arrived.map(({ messageId }) => messageId)).size).toBe(20);
});

test('what a process had in hand that died is taken up by another', async () => {
  await submitArticle(writer, await newArticle(writer));
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET locked_by = 'gone', locked_at = now() - interval '10 minutes', attempts = 1`;
  await freeLeftDeliveries(db());
  deliver();
  await untilDone();
  expect(receivers()).toHaveLength(2);
});

test('a mail that is under way when it stops is given back within seconds', async () => {
  const guests: Socket[] = [];
  const silent = createServer((guest) => void guests.push(guest)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  setEnv({ SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  await submitArticle(writer, await newArticle(writer));
  const first = startDeliveries();
  await vi.waitUntil(() => guests.length === 2, 10_000);
  const asked = Date.now();
  await first.stop();
  expect(Date.now() - asked).toBeLessThan(8_000);
  const held = await db().$queryRaw`SELECT FROM graphile_worker.jobs WHERE locked_at IS NOT NULL`;
  expect(held).toEqual([]);
  for (const guest of guests) guest.destroy();
  silent.close();
  setEnv({ SMTP_URL: server.url });
  deliver();
  await untilDone();
  expect(receivers()).toHaveLength(2);
});

test('it stops at once, and starts again where it was', async () => {
  const first = startDeliveries();
  await first.stop();
  await submitArticle(writer, await newArticle(writer));
  deliver();
  await untilDone();
  expect(receivers()).toHaveLength(2);
});

test('connections that break are made anew', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => quiet.mockRestore());
  deliver();
  await submitArticle(writer, await newArticle(writer));
  await untilDone();
  await db().$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  // The acts' own connections are found broken by whatever asks next.
  await db().$queryRaw`SELECT 1`.catch(() => undefined);
  await submitArticle(writer, await newArticle(writer));
  await untilDone();
  expect(receivers()).toHaveLength(4);
});

test('who delivers waits for a database that is not there, and stops while it waits', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => quiet.mockRestore());
  const { DATABASE_URL = '' } = env();
  setEnv({ DIRECT_DATABASE_URL: DATABASE_URL.replace(/:\d+\//, ':9/') });
  const deliveries = startDeliveries();
  await vi.waitUntil(() => quiet.mock.calls.join().includes('ECONNREFUSED'), 10_000);
  setEnv({ DIRECT_DATABASE_URL: '' });
  const asked = Date.now();
  await deliveries.stop();
  expect(Date.now() - asked).toBeLessThan(2_000);
});
