import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { withoutSettings } from '@/scripts/checks/program';
import { startProgram } from '../running-program';
import { ask } from './ask';

/** `npm start` with the demo newspaper, at its first page after so many milliseconds. */
export type DemoNewspaper = {
  address: string;
  startedIn: number;
  /** Bytes; `null` where the system does not tell. */
  memory(): Promise<number | null>;
  stop(): Promise<void>;
};

/** Several minutes: the first start loads the demo, and draws its pictures where nobody has yet. */
const patience = 600_000;
const between = 10;

/** Starts it as a person would, on an embedded PostgreSQL, and waits for the first page. */
export async function startDemoNewspaper(data: string): Promise<DemoNewspaper> {
  return startNewspaper([process.execPath, 'scripts/run.mjs', 'start'], process.cwd(), {
    COURANT_DATA: data,
    MEDIA_URL: path.resolve('.courant/test-media'),
  });
}

/**
 * Starts a newspaper in a folder that has Courant, and waits for its first page.
 *
 * @param settings beyond its port
 * @throws when it ends, or has no page after ten minutes
 */
export async function startNewspaper(
  command: string[],
  folder: string,
  settings: Record<string, string> = {},
): Promise<DemoNewspaper> {
  const port = await freePort();
  const began = performance.now();
  const { child, stop } = await startProgram(command, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...withoutSettings(), ...settings, HOST: '127.0.0.1', PORT: String(port) },
  });
  const address = `http://localhost:${port}`;
  while (!(await answersFront(address))) {
    const isLate = performance.now() - began > patience;
    if (child.exitCode !== null || isLate) throw new Error('The demo newspaper did not start.');
    await wait(between);
  }
  const startedIn = performance.now() - began;
  return { address, startedIn, memory: () => memoryOf(child.pid), stop };
}

async function answersFront(address: string): Promise<boolean> {
  return ask(address, '/en').then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function memoryOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
