import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort, runningPostgres, stopPostgres } from '@/lib/db/postgres-process';
import { environmentNames } from '@/lib/env';

type Settings = Record<string, string>;

/** A started `npm start`, without npm. */
export type Courant = {
  child: ChildProcess;
  address: string;
  /** What it has said so far, each line on its own. */
  out: string[];
  errors: string[];
  /** Waits until it serves. */
  ready(): Promise<void>;
  /** Waits until it has ended. */
  ended(): Promise<number | null>;
};

/** A folder for data that PostgreSQL's account can enter; gone with its server after the test. */
export function newDataFolder(mode = 0o711): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-process-'));
  chmodSync(folder, mode);
  onTestFinished(async () => {
    const here = path.join(folder, 'data/postgres');
    const postgres = existsSync(here) ? realpathSync(here) : here;
    const left = runningPostgres(postgres);
    if (left) await stopPostgres(left.pid);
    const laidElsewhere = postgres === here ? [] : [path.dirname(postgres)];
    for (const each of [folder, ...laidElsewhere]) rmSync(each, { recursive: true, force: true });
  });
  return path.join(folder, 'data');
}

/**
 * Starts Courant with these settings and no others, on a free port; killed after the test.
 *
 * @param folder where its code is: here, unless another version of it is wanted
 */
export async function startCourant(settings: Settings, folder = '.'): Promise<Courant> {
  const port = settings.PORT ?? String(await freePort());
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  for (const name of environmentNames) env[name] = '';
  Object.assign(env, { HOST: '127.0.0.1', DEMO: '0', ...settings, PORT: port });
  const child = spawn(process.execPath, [path.join(folder, 'scripts/run.mjs'), 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return watch(child, `http://localhost:${port}`);
}

function watch(child: ChildProcess, address: string): Courant {
  const out: string[] = [];
  const errors: string[] = [];
  const collect = (lines: string[]) => (data: Buffer) =>
    void lines.push(...data.toString().split('\n').filter(Boolean));
  child.stdout?.on('data', collect(out));
  child.stderr?.on('data', collect(errors));
  const closed = once(child, 'close');
  const ready = async () => {
    while (!out.some((line) => line.startsWith('Courant is at '))) {
      if (child.exitCode !== null) throw new Error(`It ended: ${[...out, ...errors].join('\n')}`);
      await wait(50);
    }
  };
  const ended = async () => {
    await closed;
    return child.exitCode;
  };
  return { child, address, out, errors, ready, ended };
}

/** The processes that another one started, and theirs. */
export function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
