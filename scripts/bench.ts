import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { isMet, renderFigure, type Figure, type Figures } from '@/bench/figures';
import { measureLists } from '@/bench/lists';
import { measureNewsroom } from '@/bench/newsroom';
import { measureRecall } from '@/bench/recall';
import { measureHostileQueries } from '@/bench/search/measure-hostile';
import { measurePage, serveForMeasure } from '@/bench/search/measure-page';
import { measureSearch } from '@/bench/search/measure-search';
import { measureSuggestions } from '@/bench/search/measure-suggestions';
import { measureUnderWrites } from '@/bench/search/measure-under-writes';
import { writeForEver } from '@/bench/search/write-for-ever';
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
import { ensureBuild } from './production-build';

const help = `
npm run bench [-- newsroom | search | lists | world | recall] [--articles=100000]

Measures how quick Courant is against its budgets and writes bench/results.json. What is measured
runs on a PostgreSQL of its own.

  newsroom   the newsroom's lists, on a newspaper that is made for it and thrown away (100000)
  search     the readers' search, on the newspaper of \`world\` (1000000)
  lists      pages that lie deep in readers' lists, and the newsroom's filters, on the same (1000000)
  world      makes a newspaper of twenty years for the search, or goes on where an earlier run was
             broken off, and keeps it in .courant/bench; says how large it is (1000000)
  recall     whether the search finds every article that has a word, in texts of yours

Without a word: newsroom, search and lists. The first time that takes an hour or more, since the newspaper
of the search has to be made; later about ten minutes.

  --articles   how many articles the newspaper has
  --reindex    read all articles of a kept newspaper for the search anew
  --texts      of recall: a file with a line for each text, its section and a tab before it
`;

type Given = Record<string, string | boolean | undefined>;
type Measure = { articles: number; run: (articles: number, given: Given) => Figures };

const measures: Record<string, Measure> = {
  newsroom: { articles: 100_000, run: runNewsroom },
  search: { articles: 1_000_000, run: runSearch },
  lists: { articles: 1_000_000, run: runLists },
  world: { articles: 1_000_000, run: runWorld },
};

/** What this command starts itself for in processes of their own. */
const parts: Record<string, (words: string[]) => Promise<unknown>> = {
  'index-part': ([after = '', upTo = '']) => indexPart(after, upTo, (more) => process.send?.(more)),
  'learn-words': () => learnAllWords(),
  serve: () => serveForMeasure(),
  write: ([perSecond]) => writeForEver(Number(perSecond), () => process.send?.(1)),
};

const taken = {
  articles: { type: 'string' },
  reindex: { type: 'boolean' },
  texts: { type: 'string' },
} as const;

await runCommand(help, taken, async ({ words, options }) => {
  endWhenAsked(130);
  const [name, ...rest] = words;
  if (name !== undefined && name in parts) return runPart(name, rest);
  if (name === 'recall') return writeResults(await told(runRecall(options)), null);
  const wanted = name === undefined ? ['newsroom', 'search', 'lists'] : [name];
  const figures: Figure[] = [];
  let most = 0;
  for (const each of wanted) {
    const measure = measures[each];
    if (!measure) throw new StartError(`There is no "${each}" to measure. See --help.`);
    const articles = Number(options.articles ?? measure.articles);
    if (!Number.isInteger(articles) || articles < 1_000) {
      throw new StartError('--articles takes a number from 1000 on.');
    }
    figures.push(...(await told(measure.run(articles, options))));
    most = Math.max(most, articles);
  }
  await writeResults(figures, most);
});

/** Tells each figure when it is measured. */
async function told(measured: Figures): Promise<Figure[]> {
  const figures: Figure[] = [];
  for await (const figure of measured) {
    console.log(renderFigure(figure));
    figures.push(figure);
  }
  return figures;
}

async function* runNewsroom(articles: number): Figures {
  const server = await untilEnd(startTestServer, ({ stop }) => stop());
  yield* await measureNewsroom(server.url, articles);
}

async function* runWorld(articles: number, given: Given): Figures {
  const { client } = await openWorld(articles, given);
  yield* await reportWorld(client);
  yield* await measureWrites();
}

async function* runSearch(articles: number, given: Given): Figures {
  await ensureBuild();
  const { program } = await openWorld(articles, given);
  yield* measureSearch();
  yield* measureSuggestions();
  yield* await measureUnderWrites(program);
  yield* await measurePage(program);
  yield* await measureHostileQueries();
}

async function* runLists(articles: number, given: Given): Figures {
  await openWorld(articles, given);
  yield* measureLists(articles);
}

async function* runRecall({ texts }: Given): Figures {
  if (typeof texts !== 'string') throw new StartError('recall takes --texts. See --help.');
  const server = await untilEnd(startWorldServer, ({ stop }) => stop());
  yield* await measureRecall(await makeDatabase(server, 'recall', true), texts);
}

async function openWorld(articles: number, { reindex }: Given) {
  const server = await untilEnd(startWorldServer, ({ stop }) => stop());
  const address = await makeDatabase(server, `world_${articles}`);
  const [, program = ''] = process.argv;
  const client = await makeWorld(address, { articles, reindex: reindex === true, program });
  return { client, program };
}

/** In a process that this command started. */
async function runPart(name: string, words: string[]): Promise<void> {
  await parts[name]?.(words);
  await closeDatabase();
}

async function writeResults(figures: Figure[], articles: number | null): Promise<void> {
  console.log(`The load of this machine in the last 15 minutes: ${os.loadavg()[2]?.toFixed(1)}`);
  const results = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}`;
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const written = { results, articles, machine, date: new Date().toISOString(), commit };
  await mkdir('bench', { recursive: true });
  await writeFile('bench/results.json', `${JSON.stringify(written, null, 2)}\n`);
}
