import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { isMet, renderTable, type Figure } from '@/bench/figures';
import { measureNewsroom } from '@/bench/newsroom';
import { indexPart } from '@/bench/world/index-part';
import { learnAllWords } from '@/bench/world/learn-all-words';
import { makeWorld } from '@/bench/world/make-world';
import { reportWorld } from '@/bench/world/world-report';
import { makeDatabase, startWorldServer } from '@/bench/world/world-server';
import { measureWrites } from '@/bench/world/write-costs';
import { closeDatabase } from '@/lib/db/client';
import { startTestServer } from '@/lib/db/test-server';
import { StartError } from '@/lib/errors';
import { runCommand } from './command';
import { endWhenAsked, untilEnd } from './ending';

const help = `
npm run bench [-- newsroom | world] [--articles=100000] [--reindex]

Measures how quick Courant is against its budgets and writes bench/results.json. What is measured
runs on a PostgreSQL of its own.

  newsroom   the newsroom's lists, on a newspaper that is made for it and thrown away (100000)
  world      makes a newspaper of twenty years for the search, or goes on where an earlier run was
             broken off, and keeps it in .courant/bench; says how large it is (1000000)

Without a word: newsroom.

  --articles   how many articles the newspaper has
  --reindex    read all articles of a kept newspaper for the search anew
`;

type Options = { articles: number; reindex: boolean };
type Measure = { articles: number; run: (options: Options) => Promise<Figure[]> };

const measures: Record<string, Measure> = {
  newsroom: { articles: 100_000, run: runNewsroom },
  world: { articles: 1_000_000, run: runWorld },
};

/** What this command starts itself for in processes of their own. */
const parts: Record<string, (words: string[]) => Promise<void>> = {
  'index-part': ([after = '', upTo = '']) => indexPart(after, upTo, (more) => process.send?.(more)),
  'learn-words': () => learnAllWords(),
};

const taken = { articles: { type: 'string' }, reindex: { type: 'boolean' } } as const;

await runCommand(help, taken, async ({ words, options }) => {
  endWhenAsked(130);
  const [name = 'newsroom', ...rest] = words;
  if (name in parts) return runPart(name, rest);
  const measure = measures[name];
  if (!measure) throw new StartError(`There is no "${name}" to measure. See --help.`);
  const articles = Number(options.articles ?? measure.articles);
  if (!Number.isInteger(articles) || articles < 1_000) {
    throw new StartError('--articles takes a number from 1000 on.');
  }
  const figures = await measure.run({ articles, reindex: options.reindex === true });
  console.log(renderTable(figures));
  await writeResults(figures, articles);
});

async function runNewsroom({ articles }: Options): Promise<Figure[]> {
  const server = await untilEnd(startTestServer, ({ stop }) => stop());
  return measureNewsroom(server.url, articles);
}

async function runWorld(options: Options): Promise<Figure[]> {
  const client = await openWorld(options);
  return [...(await reportWorld(client)), ...(await measureWrites())];
}

async function openWorld({ articles, reindex }: Options) {
  const server = await untilEnd(startWorldServer, ({ stop }) => stop());
  const address = await makeDatabase(server, `world_${articles}`);
  const [, program = ''] = process.argv;
  return makeWorld(address, { articles, reindex, program });
}

/** In a process that this command started. */
async function runPart(name: string, words: string[]): Promise<void> {
  await parts[name]?.(words);
  await closeDatabase();
}

async function writeResults(figures: Figure[], articles: number): Promise<void> {
  const results = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}`;
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const report = { results, articles, machine, date: new Date().toISOString(), commit };
  await mkdir('bench', { recursive: true });
  await writeFile('bench/results.json', `${JSON.stringify(report, null, 2)}\n`);
}
