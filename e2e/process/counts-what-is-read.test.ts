import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { closeDatabase, db } from '@/lib/db/client';
import { startTestServer } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { browsers, programs } from '@/lib/reads/test-browsers';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { newDataFolder, startCourant } from './courant-process';
import { sendTraffic, type Ask } from './traffic';

const [phone] = browsers.phone;
const [tablet] = browsers.tablet;
const [desktop] = browsers.desktop;
const [robot] = programs;
const site = 'https://news.example.org';

/** A newspaper with an article in each language, and what starts an instance of it. */
async function startPaper() {
  const server = await startTestServer();
  onTestFinished(() => server.stop());
  setEnv({ DATABASE_URL: server.url });
  onTestFinished(closeDatabase);
  const settings = {
    DATABASE_URL: server.url,
    SITE_URL: site,
    SECRET: randomBytes(32).toString('hex'),
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'a password for two instances',
  };
  return async () => {
    const courant = await startCourant({ ...settings, COURANT_DATA: newDataFolder() });
    await courant.ready();
    return courant;
  };
}

async function publishArticles() {
  const slug = 'stairs';
  const names = { name: 'City', slug: 'city' };
  const { id: sectionId } = await newSection({ texts: { en: names, zh: names } });
  const article = { sectionId, slug, title: 'The stairs' };
  const { articleId: en } = await newPublishedArticle(operator, article);
  const { articleId: zh } = await newPublishedArticle(operator, { ...article, locale: 'zh' });
  return { en, zh, sectionId };
}

const ask = (path: string, userAgent: string, headers: Record<string, string> = {}): Ask => ({
  path,
  headers: { 'User-Agent': userAgent, 'Accept-Encoding': 'br', ...headers },
});

/** Twenty requests, of which fourteen are of people who read. */
const twenty: Ask[] = [
  ...Array<Ask>(5).fill(
    ask('/en/articles/stairs', phone, { Referer: 'https://m.baidu.com/s?wd=x' }),
  ),
  ...Array<Ask>(4).fill(ask('/zh/articles/stairs', desktop)),
  ...Array<Ask>(2).fill(ask('/en?utm_source=x', tablet, { Referer: `${site}/en` })),
  ask('/en/sections/city', desktop, { Referer: 'https://www.google.com/' }),
  ask('/en/search?q=stairs', desktop, { Referer: `${site}/en` }),
  ask('/en/articles/stairs', desktop, { Referer: `${site}/en/search?q=Stairs` }),
  ask('/en/articles/stairs', robot),
  ask('/en', 'curl/8.5.0'),
  ask('/en/articles/stairs', desktop, { 'Sec-Purpose': 'prefetch;prerender' }),
  { ...ask('/en/articles/stairs', desktop), method: 'HEAD' },
  ask('/en/articles/none', desktop),
  ask('/en/feed.xml', desktop),
];

async function totals(): Promise<Record<string, number>> {
  const rows = await db().$queryRaw<{ name: string; reads: number }[]>`
    SELECT name, sum(reads)::int AS reads FROM read_hour GROUP BY name`;
  return Object.fromEntries(rows.map(({ name, reads }) => [name, reads]));
}

test('a hundred thousand requests to two instances are counted to the last, but nobody’s robots', async () => {
  const start = await startPaper();
  const [first, second] = [await start(), await start()];
  const { en, zh, sectionId } = await publishArticles();
  const rounds = 1_250;
  const half = Array<Ask[]>(rounds).fill(twenty).flat();
  const statuses = new Map<number, number>();
  const send = ({ address }: { address: string }) =>
    sendTraffic(address, half, (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1));
  await Promise.all([first, second].map(send));
  // What is kept ends; what was read of it does not.
  await newPublishedArticle(operator, {});
  await Promise.all([first, second].map(send));
  const all = 4 * rounds;
  expect(statuses).toEqual(
    new Map([
      [200, 19 * all],
      [404, all],
    ]),
  );

  for (const { child } of [first, second]) child.kill('SIGTERM');
  expect([await first.ended(), await second.ended()]).toEqual([0, 0]);
  expect(await totals()).toEqual({
    'en article': 6 * all,
    'zh article': 4 * all,
    'en front': 2 * all,
    'en list': all,
    'en search': all,
    [sectionId]: 11 * all,
    phone: 5 * all,
    tablet: 2 * all,
    desktop: 7 * all,
    'baidu.com': 5 * all,
    'google.com': all,
    '(own)': 4 * all,
    '(none)': 4 * all,
  });
  const articles = await db().articleReadDay.findMany();
  const ofArticles = Object.fromEntries(articles.map(({ articleId, reads }) => [articleId, reads]));
  expect(ofArticles).toEqual({ [en]: 6 * all, [zh]: 4 * all });
  expect(await db().countedSearch.findMany()).toMatchObject([
    { locale: 'en', key: 'stairs', asked: all, missed: 0, opened: all },
  ]);
});

test('of what was read before an instance is killed at most five seconds are lost', async () => {
  const start = await startPaper();
  const courant = await start();
  await publishArticles();
  let answered = 0;
  const history: { at: number; answered: number }[] = [];
  const reading = new AbortController();
  const few = Array<Ask>(100).fill(ask('/en', phone));
  const readOn = async () => {
    while (!reading.signal.aborted) {
      await sendTraffic(courant.address, few, () => (answered += 1));
      history.push({ at: performance.now(), answered });
      await wait(50);
    }
  };
  const traffic = readOn();
  await wait(8_000);
  courant.child.kill('SIGKILL');
  const killedAt = performance.now();
  await courant.ended();
  reading.abort();
  await traffic;
  const counted = (await totals())['en front'] ?? 0;
  const longAgo = history.findLast(({ at }) => at <= killedAt - 5_000)?.answered ?? 0;
  expect(longAgo).toBeGreaterThan(500);
  expect(counted).toBeGreaterThanOrEqual(longAgo);
  expect(counted).toBeLessThanOrEqual(answered + few.length);
});
