import { setTimeout as wait } from 'node:timers/promises';
import { isNginxHere } from '@/deploy/nginx/test-nginx';
import { isPgbouncerHere } from '@/deploy/pgbouncer/test-pgbouncer';
import { isReplicationHere } from '@/deploy/postgresql/test-replica';
import { closeDatabase } from '@/lib/db/client';
import { fillNewspaper } from '../large-newspaper';
import type { Figure, Figures } from '../figures';
import { crashDatabase } from '../instances/break-database';
import { ClusterReaders, type Address } from './cluster-readers';
import { PublishedAgain } from './published-again';
import { startCluster, type Cluster } from './start-cluster';

/** For how long a part is away, and how long after that readers are watched, in milliseconds. */
const away = 4_000;
/** Until nginx and the portals try again what they had given up (portals.conf, `Replica`). */
const afterwards = 6_000;

const articles = 1_000;

type Break = {
  name: string;
  run: (cluster: Cluster) => Promise<void>;
  /** Nobody is left who could make a page that was not asked for before. */
  isEnd?: true;
};

/** What happens to the parts, one after the other. */
const breaks: Break[] = [
  { name: 'nothing breaks', run: () => wait(away) },
  { name: 'a portal is killed', run: ({ portals: [first] }) => killFor(first!) },
  { name: 'a portal is replaced', run: ({ portals: [, second] }) => replace(second!) },
  { name: 'PgBouncer is killed', run: ({ pgbouncer }) => killFor(pgbouncer) },
  { name: 'the replica is killed', run: ({ replica }) => killFor(replica) },
  {
    name: 'PgBouncer and the replica are killed',
    run: ({ pgbouncer, replica }) => killAllFor([pgbouncer, replica]),
    isEnd: true,
  },
  { name: 'PostgreSQL crashes', run: ({ primary }) => crashDatabase(primary.url('postgres')) },
  { name: 'PostgreSQL is stopped', run: ({ primary }) => replace(primary) },
  {
    name: 'both portals are killed',
    run: ({ portals }) => killAllFor(portals),
    isEnd: true,
  },
];

type Part = { start(): Promise<void>; kill(): Promise<void> };

async function killFor(part: Part): Promise<void> {
  await part.kill();
  await wait(away);
  await part.start();
}

async function killAllFor(parts: Part[]): Promise<void> {
  await Promise.all(parts.map(killFor));
}

/** In order. */
async function replace(part: { start(): Promise<void>; stop(): Promise<void> }): Promise<void> {
  await part.stop();
  await wait(away);
  await part.start();
}

/**
 * Breaks one part of a cluster after the other while readers read through nginx and an article is
 * published again and again, and counts whom that failed.
 */
export async function* measureCluster(): Figures {
  if (!isNginxHere || !isPgbouncerHere || !isReplicationHere) return yield* absent();
  const cluster = await startCluster();
  await fillNewspaper(articles);
  const article = await PublishedAgain.begin();
  const known = ['/en', '/zh', '/en/feed.xml', '/zh/archive', article.section, article.path];
  const readers = new ClusterReaders(cluster.nginx, known, neverAsked());
  await wait(away);
  for (const { name, run, isEnd } of breaks) {
    readers.forget();
    await run(cluster);
    await wait(afterwards);
    yield* toFigures(name, readers, isEnd);
  }
  await readers.stop();
  await article.stop();
  await closeDatabase();
}

/** Articles of `fillNewspaper`, of which one in eleven is not published. */
function* neverAsked(): Generator<Address, void> {
  for (let at = 0; at < articles; at += 1) {
    const path = `/${at % 3 === 0 ? 'zh' : 'en'}/articles/block-${at}`;
    yield { path, status: at % 100 < 91 ? 200 : 404 };
  }
}

function toFigures(name: string, readers: ClusterReaders, isEnd = false): Figure[] {
  const { requests } = readers;
  const failures = requests.filter(({ failure }) => failure !== null);
  const ofFirst = failures.filter(({ isFirst }) => isFirst).length;
  for (const { failure } of failures.slice(0, 5)) console.log(`    ${failure}`);
  const old = requests.filter(({ isOld }) => isOld).length / requests.length;
  const waits = requests.map(({ milliseconds }) => milliseconds);
  const at = (what: string) => `cluster, ${name}, ${what}`;
  return [
    { name: at('requests'), value: requests.length, unit: '', budget: null },
    { name: at('failed'), value: failures.length - ofFirst, unit: '', budget: 0 },
    {
      name: at('failed at their first time'),
      value: ofFirst,
      unit: '',
      budget: isEnd ? null : 0,
    },
    { name: at('copies, or marked as maybe stale'), value: old * 100, unit: '%', budget: null },
    { name: at('longest wait'), value: Math.max(...waits), unit: 'ms', budget: null },
  ];
}

function absent(): Figure[] {
  return breaks.map(({ name }) => ({
    name: `cluster, ${name}, failed`,
    value: null,
    unit: '',
    budget: 0,
  }));
}
