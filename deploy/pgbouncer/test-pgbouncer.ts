import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, waitUntilAnswers } from '@/lib/db/postgres-process';
import { hasPrograms } from '@/deploy/test-programs';

const pgbouncer = '/usr/sbin/pgbouncer';

/** A PgBouncer before a database; `url` is the address of the database through it. */
export type RunningPgbouncer = {
  url: string;
  /** Also after it was killed, where it was before. */
  start(): Promise<void>;
  /** As the machine does it when a process dies: whatever is under way breaks. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Whether PgBouncer can be started here. */
export const isPgbouncerHere = hasPrograms([pgbouncer], ['pgbouncer']);

/**
 * Starts PgBouncer with the shipped settings before a database: only ports, paths and the number of
 * connections are changed.
 *
 * @param connections how many connections of PostgreSQL it shares out
 */
export async function startPgbouncer(
  databaseUrl: string,
  connections: number,
): Promise<RunningPgbouncer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-pgbouncer-'));
  const database = new URL(databaseUrl);
  const port = await freePort();
  const name = database.pathname.slice(1);
  const shipped = readFileSync('deploy/pgbouncer/pgbouncer.ini', 'utf8');
  const settings = shipped
    .replace(/^courant = .*$/m, `${name} = host=127.0.0.1 port=${database.port}`)
    .replace(/^listen_port = .*$/m, `listen_port = ${port}`)
    .replace(/^default_pool_size = .*$/m, `default_pool_size = ${connections}`)
    .replace('/etc/pgbouncer', folder);
  writeFileSync(path.join(folder, 'pgbouncer.ini'), settings);
  writeFileSync(path.join(folder, 'userlist.txt'), `"${database.username}" "${database.password}"`);
  chmodSync(folder, 0o755);
  // It refuses to run as root.
  const account = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const url = Object.assign(new URL(databaseUrl), { port: String(port) }).href;
  let child: ChildProcess;
  const start = async () => {
    child = spawn(pgbouncer, [...account, path.join(folder, 'pgbouncer.ini')], { stdio: 'ignore' });
    await waitUntilAnswers(url, () =>
      child.exitCode === null ? undefined : new Error('PgBouncer ended.'),
    );
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true });
    },
  };
}
