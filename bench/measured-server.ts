import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { freePort } from '@/lib/db/postgres-process';
import { env } from '@/lib/env';
import { onCore } from './pages/cores';
import serverMemory from '@/scripts/launch/server-memory.json';
import { startProgram } from './running-program';

/** What a process has cost since it began, in milliseconds of a processor, and its memory now, in bytes. */
export type Cost = { cpu: number; memory: number };

/** The production server of a newspaper in a process of its own, PostgreSQL and whoever asks left out. */
export type MeasuredServer = {
  origin: string;
  cost(): Promise<Cost>;
  stop(): Promise<void>;
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>;
};

/** The file of the process that serves: in a bundle of its own, so that it has nothing of the bench in memory. */
const file = path.resolve('.courant/bench-serve.mjs');

/**
 * Serves the newspaper that `db()` talks to. It is asked for its own account of processor time, since
 * the time on the clock is that of everything on this machine.
 *
 * @param given its port, unless any will do, and settings beyond what it needs
 */
export async function startMeasuredServer(given?: {
  port?: number;
  settings?: Record<string, string>;
}): Promise<MeasuredServer> {
  await build({
    entryPoints: ['bench/serve.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const port = given?.port ?? (await freePort());
  const { child, stop } = await startProgram(
    onCore('serving', [process.execPath, ...serverMemory.flags, file]),
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...serverMemory.env,
        NODE_ENV: 'production',
        DATABASE_URL: env().DATABASE_URL,
        PORT: String(port),
        HOST: '127.0.0.1',
        SECRET: 'x'.repeat(40),
        ...given?.settings,
      },
    },
  );
  await answerOf(child);
  const cost = () => {
    child.send('cost');
    return answerOf(child);
  };
  const kill = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, cost, stop, kill };
}

async function answerOf(child: ChildProcess): Promise<Cost> {
  const listening = new AbortController();
  const { signal } = listening;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error('The server ended.');
  });
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), ended]);
    return answer as Cost;
  } finally {
    listening.abort();
  }
}

/** What is still done for an answer after it was sent counts too. */
const rest = 300;

/** The milliseconds of a processor that a server needs for a piece of work. */
export async function cpuOf(server: MeasuredServer, work: () => Promise<unknown>): Promise<number> {
  const before = await server.cost();
  await work();
  await wait(rest);
  const after = await server.cost();
  return after.cpu - before.cpu;
}
