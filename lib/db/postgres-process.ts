import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { processStart } from '@/lib/db/process-lock';
import type { PostgresHome } from '@/lib/db/postgres-home';
import { postgresEnvironment } from '@/lib/env';
import { StartError } from '@/lib/errors';

const largestLog = 10 * 1024 * 1024;

/**
 * Starts PostgreSQL in a process group of its own, so that a terminal's Ctrl-C does not reach it,
 * on a free port of this machine unless its settings name one. Its log is a file: it outlives whoever
 * started it.
 */
export async function spawnPostgres(
  home: PostgresHome,
  settings: Record<string, string>,
): Promise<{ child: ChildProcess; port: number }> {
  disownStalePid(home.data);
  const port = Number(settings.port ?? (await freePort()));
  const options = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const log = openSync(home.log, isLarge(home.log) ? 'w' : 'a', 0o600);
  const child = spawn(
    path.join(home.programs, 'bin', 'postgres'),
    ['-D', home.data, ...Object.entries(options).flatMap(([name, to]) => ['-c', `${name}=${to}`])],
    {
      ...home.account,
      cwd: home.data,
      detached: true,
      stdio: ['ignore', log, log],
      env: postgresEnvironment(),
    },
  );
  closeSync(log);
  child.unref();
  return { child, port };
}

/**
 * A killed server leaves its process id behind, and PostgreSQL refuses to start while any process
 * has that number (in a restarted container one often has). It ignores its parent's number, and
 * still looks whether children of the killed server use its memory.
 */
function disownStalePid(data: string): void {
  const file = path.join(data, 'postmaster.pid');
  const lines = readLines(file);
  if (lines.length > 1 && !runningPostgres(data)) {
    writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
  }
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog;
}

/** A port on which nothing listens now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Waits until a server answers; one that recovers after a crash may take minutes.
 *
 * @throws whatever ends the waiting: `gone()` when the process is no more, or five minutes
 */
export async function waitUntilAnswers(url: string, gone: () => Error | undefined): Promise<void> {
  const deadline = Date.now() + 300_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      const reason = gone();
      if (reason) throw reason;
      const refused = (error as { code?: string }).code?.startsWith('28');
      if (refused || Date.now() > deadline) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await wait(50);
  }
}

/** The server that runs on a data folder, as its postmaster.pid names it; whoever started it. */
export function runningPostgres(data: string): { pid: number; port: number } | undefined {
  const [pid, , , port] = readLines(path.join(data, 'postmaster.pid')).map(Number);
  if (!pid || !port || processStart(pid) === undefined) return undefined;
  return commandOf(pid).includes(data) ? { pid, port } : undefined;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** To a process that may have ended just now. */
function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Stops a PostgreSQL: first orderly (open transactions are rolled back, everything is written),
 * after a minute at once, which costs it a recovery at its next start but no data.
 */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 20],
  ] as const) {
    if (processStart(pid) === undefined) return;
    sendSignal(pid, signal);
    for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await wait(30)) {
      if (processStart(pid) === undefined) return;
    }
  }
  throw new StartError(`PostgreSQL (process ${pid}) does not stop: stop it, then start again.`);
}
