import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dataFolder } from '@/lib/env';
import type { Figure, Figures } from '../figures';
import { startMeasuredServer, type MeasuredServer } from '../measured-server';
import { askAll } from './ask';
import { articlePaths, placesInLists } from './world-addresses';

/** Megabytes. */
const budget = 450;
const megabyte = 1e6;
const addresses = 100_000;
const atOnce = 8;
const rest = 5_000;
const between = 250;

/** What a server needs of memory and disk before, while and after somebody asks for everything. */
export async function* measureMemory(): Figures {
  const server = await startMeasuredServer();
  await askAll(server.origin, ['/en', '/zh']);
  const folders = ['.next', dataFolder()];
  const sizes = await Promise.all(folders.map(sizeOf));
  yield await atRest(server, 'at rest');

  const found = await existing(addresses / 2);
  const missing = Array.from({ length: found.length }, (_, at) => `/en/articles/nothing-${at}`);
  const peak = await peakDuring(server, async () => {
    await askAll(server.origin, found, { atOnce });
    await askAll(server.origin, missing, { atOnce, status: 404 });
  });
  const crawl = `a crawl of ${found.length + missing.length} addresses`;
  yield memory(`highest under load, in ${crawl}`, peak, null);
  yield await atRest(server, `after ${crawl}`);
  for (const [at, name] of ['.next', 'data folder'].entries()) {
    const grown = ((await sizeOf(folders[at]!)) - sizes[at]!) / megabyte;
    yield { name: `disk, ${name}, grown in ${crawl}`, value: grown, unit: 'MB', budget: 0 };
  }
  await server.stop();
}

/** Half of them articles, the other half places in lists; fewer in a newspaper that has not so many. */
async function existing(count: number): Promise<string[]> {
  return [...(await articlePaths(count / 2)), ...(await placesInLists(count / 2))];
}

async function atRest(server: MeasuredServer, when: string): Promise<Figure> {
  await wait(rest);
  return memory(when, (await server.cost()).memory, budget);
}

function memory(when: string, bytes: number, allowed: number | null): Figure {
  return { name: `memory, ${when}`, value: bytes / megabyte, unit: 'MB', budget: allowed };
}

/** The most memory that a server has during a piece of work, looked at several times a second. */
async function peakDuring(server: MeasuredServer, work: () => Promise<void>): Promise<number> {
  let [peak, isOver] = [0, false];
  const watch = async () => {
    while (!isOver) {
      peak = Math.max(peak, (await server.cost()).memory);
      await wait(between);
    }
  };
  await Promise.all([watch(), work().finally(() => (isOver = true))]);
  return peak;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
