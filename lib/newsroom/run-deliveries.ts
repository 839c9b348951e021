import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { db } from '@/lib/db/client';
import { workerSchema } from '@/lib/db/migrations';
import { directDatabaseUrl } from '@/lib/env';
import { deliverMoment, noteMoments } from './article-moments';
import { deliverMail } from './deliver-mail';
import { deliverWebhook } from './deliver-webhook';
import {
  deliveryShapes,
  freeLeftDeliveries,
  longestDelivery,
  type Delivery,
  type DeliveryKind,
} from './deliveries';
import { sayTrouble } from './delivery-troubles';
import { forgetWebhookEvents } from './forget-webhook-events';

/** What delivers, at work; `stop` lets what is under way end, for at most ten seconds. */
export type RunningDeliveries = { stop(): Promise<void> };

type Deliver = { [Kind in DeliveryKind]: (delivery: Delivery<Kind>, id: string) => Promise<void> };

const deliver: Deliver = { mail: deliverMail, moment: deliverMoment, webhook: deliverWebhook };

/** What is done side by side, so that receivers who are slow to answer hold up no mail. */
type Team = { kinds: DeliveryKind[]; concurrency: number };

const teams: Team[] = [
  { kinds: ['mail'], concurrency: 2 },
  { kinds: ['moment', 'webhook'], concurrency: 6 },
];

const longestStop = 10_000;
const pauseAfterTrouble = 10_000;

/**
 * Does in the background what acts have left to do (`addDelivery`), also what they left while nothing
 * ran; several processes share the work. A failure is tried again ever more rarely. Where the
 * database goes away it waits for it; nothing is thrown, and nothing that readers see needs it.
 */
export function startDeliveries(): RunningDeliveries {
  const ending = new AbortController();
  const ended = Promise.all(teams.map((team) => deliverUntil(ending.signal, team)));
  return {
    stop: async () => {
      ending.abort();
      await atMost(longestStop, ended);
    },
  };
}

async function deliverUntil(ending: AbortSignal, team: Team): Promise<void> {
  while (!ending.aborted) {
    await runWorker(ending, team).catch((error: unknown) => report(ending, String(error)));
    await wait(pauseAfterTrouble, undefined, { signal: ending }).catch(() => undefined);
  }
}

function report(ending: AbortSignal, message: string): void {
  if (!ending.aborted) console.error(`Deliveries: ${message}`);
}

/** Works until the end begins or the worker gives up. */
async function runWorker(ending: AbortSignal, { kinds, concurrency }: Team): Promise<void> {
  const pool = newPool();
  const events: WorkerEvents = new EventEmitter();
  let workerId = '';
  events.once('pool:create', ({ workerPool }) => (workerId = workerPool.id));
  events.once('pool:create', () => keepHouse(ending));
  events.on('resetLocked:success', () => keepHouse(ending));
  try {
    const runner = await run({
      pgPool: pool,
      schema: workerSchema,
      taskList: Object.fromEntries(kinds.map((kind) => [kind, toTask(kind)])),
      parsedCronItems: [],
      concurrency,
      noHandleSignals: true,
      events,
      logger: new Logger(() => (level, message) => {
        if (level === 'error') report(ending, message);
      }),
    });
    const stop = () => void runner.stop().catch(() => undefined);
    ending.addEventListener('abort', stop);
    if (ending.aborted) stop();
    await runner.promise.finally(() => ending.removeEventListener('abort', stop));
  } finally {
    await atMost(longestStop, leave(pool, workerId));
  }
}

/** The worker does not wait for its last words to arrive; what it still has in hand is given back. */
async function leave(pool: pg.Pool, workerId: string): Promise<void> {
  const giveBack = 'SELECT graphile_worker.force_unlock_workers(ARRAY[$1::text])';
  if (workerId) await pool.query(giveBack, [workerId]).catch(() => undefined);
  await pool.end();
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, wait(milliseconds)]);
}

/** A connection that breaks is made anew; the worker says so where it matters. */
function newPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: directDatabaseUrl(),
    connectionTimeoutMillis: 10_000,
    max: 4,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * At the start and every few minutes, when the worker looks for what it thinks abandoned, which for it
 * is after four hours.
 */
function keepHouse(ending: AbortSignal): void {
  const work = [freeLeftDeliveries(db()), noteMoments(), forgetWebhookEvents()];
  Promise.all(work).catch((error: unknown) => report(ending, String(error)));
}

function toTask<Kind extends DeliveryKind>(kind: Kind): TaskList[string] {
  return async (payload: unknown, { job, abortPromise }) => {
    const delivery = deliveryShapes[kind].parse(payload) as Delivery<Kind>;
    const tooLong = wait(longestDelivery, undefined, { ref: false }).then(() => {
      throw new Error(sayTrouble('unreachable', 'It took too long'));
    });
    await Promise.race([deliver[kind](delivery, job.id), abortPromise, tooLong]);
  };
}
