import { setTimeout as wait } from 'node:timers/promises';
import { operator } from '@/lib/auth/actor';
import { closeDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { setEnv } from '@/lib/env';
import { createEditor } from '@/lib/newsroom/create-editor';
import { percentile, type Figure, type Figures } from '../figures';
import { startMeasuredServer, type MeasuredServer } from '../measured-server';
import { crashDatabase, cutListeners, onDatabase } from './break-database';
import { EditionArticle, lateness } from './edition-article';
import type { EditionReaders } from './edition-readers';

const credentials = { email: 'editor@example.org', password: 'measured twice, cut once' };

/** Milliseconds. */
const budgets = { usually: 200, ever: 1_000 };

/** Editions that one instance publishes alone. */
const whileOneIsDown = 4;

/** A stretch of publishing: how often something breaks, and how many editions are published after it. */
type Stretch = { name: string; times: number; editions: number; breaks?: () => Promise<void> };

/**
 * Publishes an article a thousand times on two instances in turn while readers read it on both, with
 * listeners cut, instances killed and PostgreSQL crashed in between; no worker runs.
 *
 * @param databaseUrl an empty database on a server that may be crashed
 */
export async function* measureInstances(databaseUrl: string): Figures {
  await migrate(databaseUrl);
  setEnv({ DATABASE_URL: databaseUrl });
  await createEditor(operator, { name: 'Editor', role: 'editor', locale: 'en', ...credentials });
  const instances = [await startMeasuredServer(), await startMeasuredServer()];
  const addresses = instances.map(({ origin }) => origin);
  const late = await lateness(addresses, 3);
  yield {
    name: 'an issuing time, to visible',
    value: Math.max(...late),
    unit: 'ms',
    budget: 1_000,
  };

  const article = await EditionArticle.begin(addresses, credentials);
  const { readers } = article;
  const stretches: Stretch[] = [
    { name: 'nothing breaks', times: 1, editions: 400 },
    {
      name: 'listeners are cut',
      times: 50,
      editions: 4,
      breaks: () => onDatabase(databaseUrl, cutListeners),
    },
    {
      name: 'an instance is killed',
      times: 10,
      editions: 20,
      breaks: killInTurn(instances, article),
    },
    {
      name: 'PostgreSQL crashes',
      times: 10,
      editions: 20,
      breaks: async () => {
        await crashDatabase(databaseUrl);
        for (const address of addresses) await untilReady(address);
      },
    },
  ];
  for (const { name, times, editions, breaks } of stretches) {
    readers.forget();
    article.missedByEditor.length = 0;
    for (let time = 0; time < times; time += 1) {
      await breaks?.();
      await article.publishOn(addresses, editions);
    }
    yield* toFigures(name, readers, article);
  }
  await readers.stop();
  await Promise.all(instances.map((instance) => instance.stop()));
  await closeDatabase();
}

function toFigures(name: string, readers: EditionReaders, article: EditionArticle): Figure[] {
  const staleness = readers.staleness();
  const marked = readers.reads.filter((read) => read.marked).length / readers.reads.length;
  const visible = `publish to visible, ${name}`;
  const { usually, ever } = budgets;
  return [
    { name: `${visible}, p99`, value: percentile(staleness, 0.99), unit: 'ms', budget: usually },
    { name: `${visible}, at most`, value: Math.max(...staleness), unit: 'ms', budget: ever },
    {
      name: `${visible}, not by its editor's next request`,
      value: article.missedByEditor.length,
      unit: '',
      budget: 0,
    },
    {
      name: `two instances, ${name}, failed reads`,
      value: readers.failures.length,
      unit: '',
      budget: 0,
    },
    { name: `two instances, ${name}, reads`, value: readers.reads.length, unit: '', budget: null },
    {
      name: `two instances, ${name}, marked as maybe stale`,
      value: marked * 100,
      unit: '%',
      budget: null,
    },
  ];
}

/** Kills one, lets the other publish alone, and starts it again: the one, then the other. */
function killInTurn(instances: MeasuredServer[], article: EditionArticle): () => Promise<void> {
  const { readers } = article;
  let turn = 0;
  return async () => {
    const at = turn % instances.length;
    turn += 1;
    const { origin, kill } = instances[at]!;
    readers.expectDown(origin, true);
    await kill();
    const others = instances.filter((_, other) => other !== at).map((other) => other.origin);
    await article.publishOn(others, whileOneIsDown);
    instances[at] = await startMeasuredServer({ port: Number(new URL(origin).port) });
    await untilReady(origin);
    readers.expectDown(origin, false);
  };
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/api/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(20);
  }
}
