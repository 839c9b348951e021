import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { isMet, renderTable, type Figure } from '@/bench/figures';
import { fillNewspaper } from '@/bench/large-newspaper';
import { measureNewsroomLists } from '@/bench/newsroom-lists';
import { closeDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { startTestServer, withDatabase, onServer } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { reindexOutdated } from '@/lib/search/reindex';
import { runCommand } from './command';
import { endWhenAsked, untilEnd } from './ending';

const help = `
npm run bench [-- --articles=100000]

Measures how quick Courant is against its budgets, on a newspaper that it makes for that on a
PostgreSQL of its own, and writes bench/results.json.

  --articles   how many articles that newspaper has (100000)
`;

await runCommand(help, { articles: { type: 'string' } }, async ({ options }) => {
  endWhenAsked(130);
  const articles = Number(options.articles ?? 100_000);
  if (!Number.isInteger(articles) || articles < 1_000) {
    throw new StartError('--articles takes a number from 1000 on.');
  }
  const server = await untilEnd(startTestServer, ({ stop }) => stop());
  await onServer(server.url, 'CREATE DATABASE courant_bench');
  const address = withDatabase(server.url, 'courant_bench');
  await migrate(address);
  setEnv({ DATABASE_URL: address });
  console.log(`Writing ${articles} articles …`);
  const paper = await fillNewspaper(articles);
  console.log('Reading them for the search …');
  await reindexOutdated();
  const figures = await measureNewsroomLists(paper);
  await closeDatabase();
  console.log(renderTable(figures));
  await writeResults(figures, articles);
});

async function writeResults(figures: Figure[], articles: number): Promise<void> {
  const results = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}`;
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const report = { results, articles, machine, date: new Date().toISOString(), commit };
  await mkdir('bench', { recursive: true });
  await writeFile('bench/results.json', `${JSON.stringify(report, null, 2)}\n`);
}
