import type { Figure, Figures } from '../figures';
import { cpuOf, startMeasuredServer, type MeasuredServer } from '../measured-server';
import { searchPaths } from '../search/measure-page';
import { askAll } from './ask';
import { addressesOfKinds } from './world-addresses';

/** Milliseconds of a processor. */
const budgets = { page: 5, search: 40 };
/** Of each kind, three times as many articles: half are asked to warm up, the other half is measured. */
const each = 200;
const fronts = ['/en', '/zh'];

/** What a page costs that nobody has asked for in this edition: rendered, cleaned and compressed. */
export async function* measureFreshPages(): Figures {
  const server = await startMeasuredServer();
  const kinds = (await addressesOfKinds(each)).map(({ kind, paths }) => ({
    kind,
    ...halved(paths),
  }));
  for (const { warm } of kinds) await askAll(server.origin, warm);
  let [taken, asked] = [0, 0];
  for (const { kind, measured } of kinds) {
    const cpu = await cpuOf(server, () => askAll(server.origin, measured));
    yield figure(`${kind}, ${measured.length} addresses`, cpu / measured.length, budgets.page);
    taken += cpu;
    asked += measured.length;
  }
  yield figure(`all of these`, taken / asked, budgets.page);
  // There are only two, so nothing has warmed up what they alone need.
  yield figure('front, asked for the first time', await cpuOfEach(server, fronts), null);
  const { warm, measured } = halved(await searchPaths());
  await askAll(server.origin, warm);
  yield figure(
    `search, ${measured.length} addresses`,
    await cpuOfEach(server, measured),
    budgets.search,
  );
  await server.stop();
}

function halved(paths: string[]): { warm: string[]; measured: string[] } {
  return {
    warm: paths.filter((_, at) => at % 2 === 0),
    measured: paths.filter((_, at) => at % 2 === 1),
  };
}

async function cpuOfEach(server: MeasuredServer, paths: string[]): Promise<number> {
  return (await cpuOf(server, () => askAll(server.origin, paths))) / paths.length;
}

function figure(what: string, value: number, budget: number | null): Figure {
  return { name: `page not kept yet, ${what}, CPU, mean`, value, unit: 'ms', budget };
}
