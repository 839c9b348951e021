import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { migrate } from '@/lib/db/migrations';
import { postgresHome } from '@/lib/db/postgres-home';
import { runningPostgres, stopPostgres } from '@/lib/db/postgres-process';
import { readHolder, takeLock } from '@/lib/db/process-lock';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that test databases are made on, and the migrated database that they are copies of. */
    testServer: { url: string; template: string };
  }
}

const prefix = 'courant-test-';

/**
 * Vitest's global setup: a real PostgreSQL with one migrated database, of which every test file
 * gets a copy (`useTestDatabase`). It is the server of DATABASE_URL when that is set, else one of
 * its own in a temporary folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given
    ? { url: withDatabase(given, 'postgres'), stop: noStop }
    : await startTestServer();
  const template = `courant_test_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `CREATE DATABASE ${template}`);
  await migrate(withDatabase(server.url, template));
  project.provide('testServer', { url: server.url, template });
  return async () => {
    await onServer(server.url, `DROP DATABASE ${template} WITH (FORCE)`);
    await server.stop();
  };
}

const noStop = () => Promise.resolve();

/** The address of another database of the same server. */
export function withDatabase(serverUrl: string, database: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href;
}

/** Runs one statement that concerns whole databases. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** It need not survive a power cut. */
const settings = { fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

/** Starts a PostgreSQL for tests in a temporary folder; `stop` leaves nothing behind. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeLeftServers();
  const folder = await mkdtemp(path.join(os.tmpdir(), prefix));
  await chmod(folder, 0o711);
  await takeLock(path.join(folder, 'owner'), { what: 'tests' });
  const server = await startEmbeddedPostgres(folder, { settings });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { url: server.url('postgres'), stop };
}

/** Those of test runs that were killed. */
async function removeLeftServers(): Promise<void> {
  const names = await readdir(os.tmpdir());
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const folder = path.join(os.tmpdir(), name);
    if (readHolder(path.join(folder, 'owner'))) continue;
    const { data } = await postgresHome(folder, () => undefined);
    const left = runningPostgres(data);
    if (left) await stopPostgres(left.pid);
    await rm(folder, { recursive: true, force: true });
  }
}
