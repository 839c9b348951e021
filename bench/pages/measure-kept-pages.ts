import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { untilEnd } from '@/scripts/ending';
import { ofRounds, type Figure, type Figures } from '../figures';
import { cpuOf, startMeasuredServer, type MeasuredServer } from '../measured-server';
import { ask } from './ask';
import { headRequests } from './head-requests';
import { startNginx, type Nginx } from './nginx';
import { loadByTurns, ratios, type Round } from './rounds';
import { havePrograms } from './system-programs';
import { articlePaths } from './world-addresses';
import { wrk, type LoadAddress } from './wrk';

/** Milliseconds of a processor, and shares of what nginx does with a file. */
const budgets = { cpu: 0.03, portal: 0.5, proxy: 0.4, microCache: 0.9 };
const secondsOfHeads = 10;
/** Percent of its processor. With less, whoever asks was the slower one, and ratios say nothing. */
const busyEnough = 90;
const compressed = { 'Accept-Encoding': 'br' };

/**
 * What a page costs that is kept, and how many of them are answered a second beside nginx with the same
 * bytes in a file. Portal and nginx have the same processor, wrk the other one.
 */
export async function* measureKeptPages(program: string): Figures {
  const server = await startMeasuredServer(program);
  const article = (await articlePaths(1))[0] ?? '';
  yield await measureHeads(server, article);
  if (havePrograms('wrk', 'nginx')) {
    const folder = await untilEnd(
      () => mkdtemp(path.join(os.tmpdir(), 'courant-bench-')),
      (made) => rm(made, { recursive: true, force: true }),
    );
    yield* measureLoads(server, await wrk(folder), folder, article);
  } else {
    yield* absent();
  }
  await server.stop();
}

async function* measureLoads(
  server: MeasuredServer,
  load: LoadAddress,
  folder: string,
  article: string,
): Figures {
  const pages = [
    { path: article, answer: await ask(server.origin, article, compressed) },
    { path: '/en', answer: await ask(server.origin, '/en', {}) },
  ];
  const nginx = await startNginx(folder, server.origin, pages);
  const of = (one: Load) => measureLoad(server, nginx, load, one);
  yield* of({ what: 'article', page: article, headers: compressed, cpu: budgets.cpu });
  yield* of({ what: 'front page, not compressed', page: '/en', headers: {}, cpu: null });
  const etag = pages[0]?.answer.headers.ETag;
  yield await measureUnchanged(server, load, article, etag);
  await nginx.stop();
}

/** What is asked for, and the budget of its processor time. */
type Load = { what: string; page: string; headers: Record<string, string>; cpu: number | null };

async function* measureLoad(
  server: MeasuredServer,
  nginx: Nginx,
  load: LoadAddress,
  { what, page, headers, cpu }: Load,
): Figures {
  const contenders = {
    portal: { url: server.origin + page, cpu: async () => (await server.cost()).cpu },
    file: { url: nginx.file + page },
    proxy: { url: nginx.proxy + page },
    microCache: { url: nginx.microCache + page },
  };
  const rounds = await loadByTurns(load, contenders, headers);
  const name = `kept page, ${what}`;
  const cost = rounds.portal.map((round) => round.cpu);
  yield ofRounds({ name: `${name}, CPU`, unit: 'ms', budget: cpu }, cost);
  for (const way of ['portal', 'proxy', 'microCache'] as const) {
    const ratio = { name: `${name}, ${ways[way]}, of nginx with a file`, unit: '', atLeast: true };
    yield ofRounds(
      { ...ratio, atLeast: true, budget: budgets[way] },
      ratios(rounds[way], rounds.file),
    );
  }
  for (const [way, done] of Object.entries(rounds)) {
    yield* told(`${name}, ${ways[way as keyof typeof ways]}`, done);
  }
}

const ways = {
  portal: 'the portal alone',
  proxy: 'nginx before the portal',
  microCache: 'nginx that keeps it a second',
  file: 'nginx with a file',
};

function told(name: string, rounds: Round[]): Figure[] {
  const row = (what: string, unit: string, pick: (round: Round) => number) =>
    ofRounds({ name: `${name}, ${what}`, unit, budget: null }, rounds.map(pick));
  const busy = row('its processor busy', '%', (round) => round.busy);
  if ((busy.value ?? 0) < busyEnough) {
    console.log(`!!! ${name}: its processor was not busy enough to tell what it can do. !!!`);
  }
  return [
    row('requests a second', '', ({ perSecond }) => perSecond),
    row('p50', 'ms', ({ p50 }) => p50),
    row('p99', 'ms', ({ p99 }) => p99),
    busy,
  ];
}

/** What is answered to a browser that has the page: that it still holds. */
async function measureUnchanged(
  server: MeasuredServer,
  load: LoadAddress,
  page: string,
  etag: string | undefined,
): Promise<Figure> {
  const wish = { name: 'kept page, not changed (304), CPU', unit: 'ms', budget: budgets.cpu };
  if (etag === undefined) return { ...wish, value: null };
  const headers = { ...compressed, 'If-None-Match': etag };
  const { status } = await ask(server.origin, page, headers);
  if (status !== 304) throw new Error(`A page that has not changed was answered ${status}.`);
  const portal = { url: server.origin + page, cpu: async () => (await server.cost()).cpu };
  const rounds = await loadByTurns(load, { portal }, headers);
  return ofRounds(
    wish,
    rounds.portal.map((round) => round.cpu),
  );
}

async function measureHeads(server: MeasuredServer, page: string): Promise<Figure> {
  const url = server.origin + page;
  await headRequests(url, 2);
  let answers = 0;
  const cpu = await cpuOf(server, async () => (answers = await headRequests(url, secondsOfHeads)));
  const name = 'kept page, its head alone (HEAD), CPU';
  return { name, value: cpu / answers, unit: 'ms', budget: budgets.cpu };
}

function absent(): Figure[] {
  const none = { value: null, unit: '' };
  return [
    { ...none, name: 'kept page, article, CPU', unit: 'ms', budget: budgets.cpu },
    ...(['portal', 'proxy', 'microCache'] as const).map((way): Figure => {
      const name = `kept page, article, ${ways[way]}, of nginx with a file`;
      return { ...none, name, budget: budgets[way], atLeast: true };
    }),
  ];
}
