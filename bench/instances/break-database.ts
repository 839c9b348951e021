import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Cuts the connections on which instances listen for new editions. */
export const cutListeners = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'courant editions'`;

/** Does something to a database that may cost the connection over which it is done. */
export async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(statement).catch(() => undefined);
  await client.end().catch(() => undefined);
}

/** After the crash of one of its processes PostgreSQL ends all of them, and recovers. */
export async function crashDatabase(url: string): Promise<void> {
  await onDatabase(url, `COPY (SELECT 1) TO PROGRAM 'kill -9 $PPID'`);
  // The others hear of it a moment later.
  await wait(200);
}
