import path from 'node:path';
import { closeDatabase } from '@/lib/db/client';
import { startTestServer } from '@/lib/db/test-server';
import { StartError } from '@/lib/errors';
import { untilEnd } from '@/scripts/ending';
import { ensureBuild } from '@/scripts/production-build';
import { measureCountedLists } from './counted-lists';
import { measureFeeds } from './feeds';
import type { Figures } from './figures';
import { measureInstances } from './instances/measure-instances';
import { measureLists } from './lists';
import { measureNewsroom } from './newsroom';
import { startDemoNewspaper, type DemoNewspaper } from './pages/demo-newspaper';
import { makeLargeArticle } from './pages/large-article';
import { measureClone } from './pages/measure-clone';
import { measureFreshPages } from './pages/measure-fresh-pages';
import { keptBudget, measureKeptAnswers } from './pages/measure-kept-answers';
import { absentKeptPage, measureKeptPage, type KeptPage } from './pages/measure-kept-page';
import { measureLighthouse } from './pages/measure-lighthouse';
import { measureMemory } from './pages/measure-memory';
import { measureStart } from './pages/measure-start';
import { measureTyping } from './pages/measure-typing';
import { measureWeights } from './pages/measure-weights';
import { havePrograms } from './pages/system-programs';
import { articlePaths } from './pages/world-addresses';
import { wrk, type LoadAddress } from './pages/wrk';
import { measureRecall } from './recall';
import { measureHostileQueries } from './search/measure-hostile';
import { measurePage } from './search/measure-page';
import { measureSearch } from './search/measure-search';
import { measureSuggestions } from './search/measure-suggestions';
import { measureUnderWrites } from './search/measure-under-writes';
import { measureSitemaps } from './sitemaps';
import { temporaryFolder } from './temporary-folder';
import { loadWorld, makeWorld } from './world/make-world';
import { reportWorld } from './world/world-report';
import { makeDatabase, startWorldServer, type WorldServer } from './world/world-server';
import { measureWrites } from './world/write-costs';

/** What was given with the command. */
export type Given = Record<string, string | boolean | undefined>;

type Measure = {
  /** How many articles the newspaper has unless it is said; `null` where it has its own. */
  articles: number | null;
  run: (articles: number, given: Given) => Figures;
};

/** Everything that can be measured, by the word that asks for it. */
export const measures: Record<string, Measure> = {
  newsroom: { articles: 100_000, run: runNewsroom },
  search: { articles: 1_000_000, run: runSearch },
  lists: { articles: 1_000_000, run: runLists },
  counts: { articles: 1_000_000, run: onArticles(measureCountedLists) },
  sitemaps: { articles: 1_000_000, run: onArticles(measureSitemaps) },
  feeds: { articles: 100_000, run: runFeeds },
  kept: { articles: 100_000, run: runKept },
  fresh: { articles: 100_000, run: onWorld(measureFreshPages) },
  memory: { articles: 100_000, run: onWorld(measureMemory) },
  weights: { articles: null, run: onDemo(measureWeights) },
  lighthouse: { articles: null, run: onDemo(measureLighthouse) },
  typing: { articles: null, run: onEmptyDatabase(measureTyping) },
  start: { articles: null, run: runStart },
  clone: { articles: null, run: measureClone },
  instances: { articles: null, run: onEmptyDatabase(measureInstances) },
  cluster: { articles: null, run: runCluster },
  world: { articles: 1_000_000, run: runWorld },
  recall: { articles: null, run: runRecall },
};

/** The file of this command, which also runs in processes of its own. */
const [, program = ''] = process.argv;

async function* runNewsroom(articles: number): Figures {
  const server = await untilEnd(startTestServer, ({ stop }) => stop());
  yield* await measureNewsroom(server.url, articles);
}

async function* runSearch(articles: number, given: Given): Figures {
  await ensureBuild();
  await openWorld(articles, given);
  yield* measureSearch();
  yield* measureSuggestions();
  yield* await measureUnderWrites(program);
  yield* await measurePage();
  yield* await measureHostileQueries();
}

async function* runLists(articles: number, given: Given): Figures {
  await openWorld(articles, given);
  yield* measureLists(articles);
}

async function* runFeeds(articles: number, given: Given): Figures {
  await openWorld(articles, given);
  yield* measureFeeds();
}

async function* runWorld(articles: number, given: Given): Figures {
  const client = await openWorld(articles, given);
  yield* await reportWorld(client);
  yield* await measureWrites();
}

async function* runRecall(_: number, { texts }: Given): Figures {
  if (typeof texts !== 'string') throw new StartError('recall takes --texts. See --help.');
  yield* await measureRecall(await makeDatabase(await worldServer(), 'recall', true), texts);
}

async function* runKept(articles: number, given: Given): Figures {
  await ensureBuild();
  await openWorld(articles, given);
  const [path = ''] = await articlePaths(1);
  const load = havePrograms('wrk', 'nginx') ? await wrk(await temporaryFolder()) : null;
  yield* runKeptPage({ what: 'article', path, budget: keptBudget }, load);
  yield* measureKeptAnswers(path, load);
  const large = await makeDatabase(await worldServer(), 'large', true);
  await closeDatabase();
  const largePath = await makeLargeArticle(large);
  yield* runKeptPage({ what: 'very long article', path: largePath, budget: null }, load);
}

async function* runKeptPage(page: KeptPage, load: LoadAddress | null): Figures {
  if (load) yield* measureKeptPage(page, load, await temporaryFolder());
  else yield* absentKeptPage(page);
}

/** Only then is it looked whether nginx, PgBouncer and PostgreSQL's programs are here. */
async function* runCluster(): Figures {
  const { measureCluster } = await import('./cluster/measure-cluster');
  await ensureBuild();
  yield* measureCluster();
}

async function* runStart(): Figures {
  await ensureBuild();
  yield* measureStart();
}

/** Where nothing is searched. */
function onArticles(measure: () => Figures): Measure['run'] {
  return async function* (articles) {
    await loadWorld(await worldAddress(articles), articles);
    yield* measure();
  };
}

function onWorld(measure: () => Figures): Measure['run'] {
  return async function* (articles, given) {
    await ensureBuild();
    await openWorld(articles, given);
    yield* measure();
  };
}

function onEmptyDatabase(measure: (databaseUrl: string) => Figures): Measure['run'] {
  return async function* () {
    await ensureBuild();
    const { url } = await untilEnd(startTestServer, ({ stop }) => stop());
    await closeDatabase();
    yield* measure(url);
  };
}

function onDemo(measure: (newspaper: DemoNewspaper) => Figures): Measure['run'] {
  return async function* () {
    await ensureBuild();
    console.log('Loading the demo newspaper …');
    const newspaper = await startDemoNewspaper(path.join(await temporaryFolder(), 'data'));
    yield* measure(newspaper);
    await newspaper.stop();
  };
}

let server: Promise<WorldServer> | undefined;

/** One for all measures of this command. */
function worldServer(): Promise<WorldServer> {
  return (server ??= untilEnd(startWorldServer, ({ stop }) => stop()));
}

async function openWorld(articles: number, { reindex }: Given) {
  return makeWorld(await worldAddress(articles), { articles, reindex: reindex === true, program });
}

/** What `db()` talked to before may have been another newspaper. */
async function worldAddress(articles: number): Promise<string> {
  const address = await makeDatabase(await worldServer(), `world_${articles}`);
  await closeDatabase();
  return address;
}
