import type { Figure } from '../figures';
import { cpuOf, startMeasuredServer } from '../measured-server';
import { askAll } from '../pages/ask';
import { makeQueryClasses } from './query-classes';

/** Milliseconds of a processor. */
const budget = 40;
const each = 12;

/**
 * What a whole search page costs the production server that makes it, PostgreSQL left out. Half of the
 * queries warm it up and the others are measured: what has been asked is kept.
 */
export async function measurePage(): Promise<Figure[]> {
  const paths = await searchPaths();
  const half = Math.floor(paths.length / 2);
  const [warm, measured] = [paths.slice(0, half), paths.slice(half)];
  const server = await startMeasuredServer();
  await askAll(server.origin, warm);
  const taken = (await cpuOf(server, () => askAll(server.origin, measured))) / measured.length;
  await server.stop();
  return [{ name: 'search page not kept yet, CPU, mean', value: taken, unit: 'ms', budget }];
}

/** Addresses of searches of every ordinary class, all of them different, the classes by turns. */
export async function searchPaths(): Promise<string[]> {
  const classes = (await makeQueryClasses()).filter(({ isOrdinary }) => isOrdinary);
  const paths = Array.from({ length: each }, (_, at) =>
    classes.flatMap(({ queries }) => {
      const query = queries[at];
      return query ? [`/${query.locale}/search?${new URLSearchParams({ q: query.q })}`] : [];
    }),
  );
  return [...new Set(paths.flat())];
}
