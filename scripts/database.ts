import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { closeDatabase } from '@/lib/db/client';
import { embeddedPostgresUrl, startEmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { assertUsablePostgres } from '@/lib/db/external-postgres';
import { migrate, pendingMigrations } from '@/lib/db/migrations';
import { postgresHome, type PostgresHome } from '@/lib/db/postgres-home';
import { takeLock, type Holder } from '@/lib/db/process-lock';
import { dataFolder, directDatabaseUrl, env, setEnv } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { reindexOutdated } from '@/lib/search/reindex';
import { untilEnd } from './ending';

const name = 'courant';

/** A migrated database that `db()` talks to; `lost` is fulfilled if its server ends by itself. */
export type OpenDatabase = { lost?: Promise<void> };

type Purpose = {
  /** The command, for others who have to wait for it. */
  what: string;
  /** Where a server will serve; a command has none. */
  address?: string;
  /** Checked before a database server is started. */
  beforeStart?: () => Promise<void>;
  /** What an empty database is filled with before anybody uses it. */
  fill?: () => Promise<void>;
};

/**
 * Opens the database for a command: that of DATABASE_URL, else the embedded one, which is started
 * unless a Courant that serves has it running. Closed by `end`.
 *
 * @throws StartError when it cannot be had, or another Courant already serves from the same data
 */
export async function openDatabase(purpose: Purpose): Promise<OpenDatabase> {
  const given = env().DATABASE_URL;
  const opened = given ? await openGiven(given, purpose) : await openEmbedded(purpose);
  return untilEnd(() => Promise.resolve(opened), closeDatabase);
}

async function openGiven(url: string, purpose: Purpose): Promise<OpenDatabase> {
  await purpose.beforeStart?.();
  const direct = env().DIRECT_DATABASE_URL;
  await assertUsablePostgres(url, 'DATABASE_URL');
  if (direct) await assertUsablePostgres(direct, 'DIRECT_DATABASE_URL');
  await migrateAndFill(url, purpose);
  return {};
}

async function openEmbedded(purpose: Purpose): Promise<OpenDatabase> {
  // They would be another database than this one.
  setEnv({ DIRECT_DATABASE_URL: '', READ_DATABASE_URL: '' });
  const home = await postgresHome(dataFolder(), say);
  for (let told = false; ; told = true) {
    const lock = await untilEnd(
      () => takeLock(home.lock, { what: purpose.what, address: purpose.address }),
      (taken) => ('release' in taken ? taken.release() : undefined),
    );
    if ('release' in lock) {
      await purpose.beforeStart?.();
      return startOwn(purpose);
    }
    if (lock.address) return joinServerOf(lock, home, purpose);
    if (!told) say(`Waiting for ${lock.what} to end (process ${lock.pid}) …`);
    await wait(200);
  }
}

async function startOwn(purpose: Purpose): Promise<OpenDatabase> {
  const server = await untilEnd(
    () => startEmbeddedPostgres(dataFolder(), { say }),
    (started) => started.stop(),
  );
  if (await exists(server.url('postgres'), name)) {
    await migrateAndFill(server.url(name), purpose);
  } else {
    await makeWhole(server.url, purpose);
  }
  return { lost: server.ended };
}

/** Filled under another name first: an interrupted first start leaves no half of a newspaper. */
async function makeWhole(url: (database: string) => string, purpose: Purpose): Promise<void> {
  const draft = `${name}_new`;
  await onServer(url('postgres'), `DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await onServer(url('postgres'), `CREATE DATABASE ${draft}`);
  await migrateAndFill(url(draft), purpose);
  await closeDatabase();
  await onServer(url('postgres'), `ALTER DATABASE ${draft} RENAME TO ${name}`);
  setEnv({ DATABASE_URL: url(name) });
}

async function migrateAndFill(url: string, { fill }: Purpose): Promise<void> {
  setEnv({ DATABASE_URL: url });
  const applied = await migrate(directDatabaseUrl());
  if (applied.length > 0) say(`Migrated the database (${applied.join(', ')}).`);
  await bringSearchUpToDate();
  await fill?.();
}

/** After an update that reads texts in another way, or searches what was not searched before. */
async function bringSearchUpToDate(): Promise<void> {
  const often = 5_000;
  const written = await reindexOutdated((done) => {
    if (done % often === 0) say(`Reading texts for the search: ${done} articles so far …`);
  });
  if (written > 0) say(`Read ${written} articles for the search.`);
}

/** A server is up before long, or gone. */
async function joinServerOf(
  holder: Holder,
  home: PostgresHome,
  purpose: Purpose,
): Promise<OpenDatabase> {
  if (purpose.address) {
    throw new StartError(
      `Courant already serves these data at ${holder.address} (process ${holder.pid}).`,
    );
  }
  for (let tries = 0; tries < 300; tries++) {
    const server = await embeddedPostgresUrl(home, 'postgres');
    if (server && (await exists(server, name).catch(() => false))) {
      setEnv({ DATABASE_URL: await embeddedPostgresUrl(home, name) });
      await assertMigrated(holder);
      return {};
    }
    await wait(200);
  }
  throw new StartError(`The Courant of process ${holder.pid} is starting and not ready yet.`);
}

/** Nobody changes the tables under a server that runs. */
async function assertMigrated({ pid }: Holder): Promise<void> {
  const pending = await pendingMigrations(directDatabaseUrl());
  if (pending.length === 0) return;
  throw new StartError(
    `The database is not at the schema of this version (${pending.join(', ')}): stop Courant first (process ${pid}), then try again.`,
  );
}

async function exists(serverUrl: string, database: string): Promise<boolean> {
  const found = await onServer(serverUrl, `SELECT FROM pg_database WHERE datname = '${database}'`);
  return found > 0;
}

async function onServer(serverUrl: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: serverUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  console.log(line);
}
