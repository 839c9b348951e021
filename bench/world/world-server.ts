import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { postgresHome } from '@/lib/db/postgres-home';
import { takeLock } from '@/lib/db/process-lock';
import { onServer } from '@/lib/db/test-server';
import { StartError } from '@/lib/errors';

const folder = path.resolve('.courant/bench');

export type WorldServer = { url(database: string): string; stop(): Promise<void> };

/**
 * Starts the PostgreSQL of the worlds, with the settings of `npm start`; its data are kept from run
 * to run.
 *
 * @throws StartError when another run has it
 */
export async function startWorldServer(): Promise<WorldServer> {
  const say = (line: string) => console.log(line);
  const { lock } = await postgresHome(folder, say);
  const held = await takeLock(lock, { what: 'npm run bench' });
  if (!('release' in held)) {
    throw new StartError(`Another ${held.what} uses ${folder} (process ${held.pid}).`);
  }
  const server = await startEmbeddedPostgres(folder, { say });
  const stop = async () => {
    await server.stop();
    held.release();
  };
  return { url: server.url, stop };
}

/** Makes a database unless it is there; with `anew` it is empty in any case. */
export async function makeDatabase(
  server: WorldServer,
  name: string,
  anew = false,
): Promise<string> {
  const address = server.url('postgres');
  if (anew) await onServer(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  if (!(await exists(address, name))) await onServer(address, `CREATE DATABASE ${name}`);
  return server.url(name);
}

async function exists(address: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    return found.rowCount !== 0;
  } finally {
    await client.end();
  }
}
