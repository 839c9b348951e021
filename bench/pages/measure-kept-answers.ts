import { browsers } from '@/lib/reads/test-browsers';
import { ofRounds, type Figure, type Figures } from '../figures';
import { cpuOf, startMeasuredServer, type MeasuredServer } from '../measured-server';
import { ask } from './ask';
import { headRequests } from './head-requests';
import { loadByTurns } from './rounds';
import type { LoadAddress } from './wrk';

/** Milliseconds of a processor. */
export const keptBudget = 0.03;
const secondsOfHeads = 10;
const asBrowser = { 'User-Agent': browsers.desktop[0] };
const compressed = { 'Accept-Encoding': 'br', ...asBrowser };

/** What the other answers cost that a page gives which is kept, beside its own. */
export async function* measureKeptAnswers(path: string, load: LoadAddress | null): Figures {
  const server = await startMeasuredServer();
  yield await measureHeads(server, path);
  if (load) {
    yield await measureUnchanged(server, path, load);
    yield await measureUncompressed(server, path, load);
  }
  await server.stop();
}

async function measureHeads(server: MeasuredServer, path: string): Promise<Figure> {
  const url = server.origin + path;
  await headRequests(url, 2);
  let answers = 0;
  const cpu = await cpuOf(server, async () => (answers = await headRequests(url, secondsOfHeads)));
  return figure('its head alone (HEAD)', cpu / answers);
}

/** What is answered to a browser that has the page: that it still holds. */
async function measureUnchanged(
  server: MeasuredServer,
  path: string,
  load: LoadAddress,
): Promise<Figure> {
  const { ETag = '' } = (await ask(server.origin, path, compressed)).headers;
  const headers = { ...compressed, 'If-None-Match': ETag };
  const { status } = await ask(server.origin, path, headers);
  if (status !== 304) throw new Error(`A page that has not changed was answered ${status}.`);
  return costOf('not changed (304)', server, path, headers, load, keptBudget);
}

/** What somebody costs who accepts no compression, as no browser does. */
function measureUncompressed(
  server: MeasuredServer,
  path: string,
  load: LoadAddress,
): Promise<Figure> {
  return costOf('not compressed', server, path, asBrowser, load, null);
}

async function costOf(
  what: string,
  server: MeasuredServer,
  path: string,
  headers: Record<string, string>,
  load: LoadAddress,
  budget: number | null,
): Promise<Figure> {
  const portal = { url: server.origin + path, cpu: async () => (await server.cost()).cpu };
  const rounds = await loadByTurns(load, { portal }, headers);
  const costs = rounds.portal.map(({ cpu }) => cpu);
  return ofRounds({ ...figure(what, null), budget }, costs);
}

function figure(what: string, value: number | null): Figure {
  return { name: `kept page, ${what}, CPU`, value, unit: 'ms', budget: keptBudget };
}
