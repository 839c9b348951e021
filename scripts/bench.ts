import os from 'node:os';
import { renderBudgets } from '@/bench/budget-table';
import { renderFigure, type Figure, type Figures } from '@/bench/figures';
import { measures, type Given } from '@/bench/measures';
import { writeReport } from '@/bench/report/report';
import { readResults, thisRun, withMeasure, writeResults } from '@/bench/results';
import { writeForEver } from '@/bench/search/write-for-ever';
import { indexPart } from '@/bench/world/index-part';
import { learnAllWords } from '@/bench/world/learn-all-words';
import { closeDatabase } from '@/lib/db/client';
import { StartError } from '@/lib/errors';
import { runCommand } from './command';
import { endWhenAsked } from './ending';

const help = `
npm run bench [-- newsroom | search | lists | counts | sitemaps | feeds | pages | instances | cluster |
              world | recall] [--articles=100000]

Measures how quick Courant is against its budgets. Ends with a table of all of them and keeps every
figure in bench/results.json, where a measure replaces its own only; bench/report.html shows them.
What is measured runs on a PostgreSQL of its own.

  newsroom   the newsroom's lists, on a newspaper that is made for it and thrown away (100000)
  search     the readers' search, on the newspaper of \`world\` (1000000)
  lists      pages that lie deep in readers' lists, and the newsroom's filters, on the same (1000000)
  counts     lists that say how many articles they have, on the same (1000000)
  sitemaps   the sitemap's index and parts, all of them held to their schemas, on the same (1000000)
  feeds      feeds, all of them held to the rules of their formats, on the same (100000)
  pages      what readers get, on the newspaper of \`world\` (100000) and on the demo: all of
               kept        pages that are kept, beside nginx
               fresh       pages that are not kept yet
               weights     what pages weigh
               lighthouse  what Lighthouse says of them
               memory      what the server needs while everything is asked for
               typing      how long it takes from a key to its character in a long Chinese article
               start       how long it takes to the first page
               clone       the same from a fresh clone
  instances  how soon what is published on one of two instances is read on both, whatever breaks
  cluster    whether readers notice when a portal, PgBouncer, PostgreSQL or its replica dies behind
             nginx, with the settings of deploy/
  world      makes a newspaper of twenty years, or goes on where an earlier run was broken off, and
             keeps it in .courant/bench; says how large it is (1000000)
  recall     whether the search finds every article that has a word, in texts of yours

Without a word: all but world and recall. The first time that takes an hour or more, since the
newspaper of the search has to be made; later about half an hour.

  --articles   how many articles the newspaper has
  --reindex    read all articles of a kept newspaper for the search anew
  --texts      of recall: a file with a line for each text, its section and a tab before it
`;

const taken = {
  articles: { type: 'string' },
  reindex: { type: 'boolean' },
  texts: { type: 'string' },
} as const;

const pages = ['kept', 'fresh', 'weights', 'lighthouse', 'memory', 'typing', 'start', 'clone'];
const papers = ['newsroom', 'search', 'lists', 'counts', 'sitemaps', 'feeds'];
const everything = [...papers, ...pages, 'instances', 'cluster'];

/** What this command starts itself for in processes of their own. */
const parts: Record<string, (words: string[]) => Promise<unknown>> = {
  'index-part': ([after = '', upTo = '']) => indexPart(after, upTo, (more) => process.send?.(more)),
  'learn-words': () => learnAllWords(),
  write: ([perSecond]) => writeForEver(Number(perSecond), () => process.send?.(1)),
};

await runCommand(help, taken, async ({ words, options }) => {
  endWhenAsked(130);
  const [name, ...rest] = words;
  if (name !== undefined && name in parts) return runPart(name, rest);
  const wanted = name === undefined ? everything : words;
  for (const each of wanted.flatMap((word) => (word === 'pages' ? pages : [word]))) {
    await runMeasure(each, options);
  }
  const results = await readResults();
  if (results) console.log(renderBudgets(results));
  console.log(`\nThe load of this machine in the last 15 minutes: ${os.loadavg()[2]?.toFixed(1)}`);
});

/** Keeps the figures as soon as a measure is through: the next one may take long, or fail. */
async function runMeasure(name: string, options: Given): Promise<void> {
  const measure = measures[name];
  if (!measure) throw new StartError(`There is no "${name}" to measure. See --help.`);
  const articles = measure.articles && Number(options.articles ?? measure.articles);
  if (articles !== null && (!Number.isInteger(articles) || articles < 1_000)) {
    throw new StartError('--articles takes a number from 1000 on.');
  }
  console.log(`\n${name}`);
  const figures = await told(measure.run(articles ?? 0, options));
  const results = withMeasure(await readResults(), name, figures, thisRun(articles));
  await writeResults(results);
  await writeReport(results);
}

/** Tells each figure when it is measured. */
async function told(measured: Figures): Promise<Figure[]> {
  const figures: Figure[] = [];
  for await (const figure of measured) {
    console.log(renderFigure(figure));
    figures.push(figure);
  }
  return figures;
}

/** In a process that this command started. */
async function runPart(name: string, words: string[]): Promise<void> {
  await parts[name]?.(words);
  await closeDatabase();
}
