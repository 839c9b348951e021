import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Imports nothing of the project: the launcher (scripts/run.mjs) loads this file by itself.

/** A process that holds a lock: its id with its start time, since ids are given out again. */
export type Holder = {
  host?: string;
  pid: number;
  startedAt: string;
  what: string;
  address?: string;
};
/** `release()` gives the lock back; so does the end of the process, however it comes. */
export type Lock = { release(): void };

/** The lock is held from another machine or container, where nobody here can see who lives. */
export class HeldElsewhere extends Error {
  override name = 'HeldElsewhere';
}

/**
 * Takes a lock that at most one living process holds. Race-safe: two that find a dead holder
 * cannot both take over.
 *
 * @param holder what the lock is for and, of a server, the address where it serves
 * @returns the lock, or the living process that holds it
 * @throws HeldElsewhere in a sentence that a person may read; nothing was touched
 */
export async function takeLock(
  file: string,
  holder: { what: string; address?: string },
): Promise<Lock | Holder> {
  mkdirSync(path.dirname(file), { recursive: true });
  const guard = await enterGuard(`${file}.guard`);
  try {
    const current = readHolder(file);
    if (current && isElsewhere(current)) throw new HeldElsewhere(whereHeld(file, current));
    if (current) return current;
    writeHolder(file, holder);
  } finally {
    guard.release();
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** Takes a lock as `takeLock` does, waiting for as long as another process holds it. */
export async function waitForLock(file: string, what: string): Promise<Lock> {
  for (;;) {
    const lock = await takeLock(file, { what });
    if ('release' in lock) return lock;
    await wait(100);
  }
}

/** The process that holds a lock, if any; it lives, or is on another host. */
export function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return isElsewhere(holder) || processStart(holder.pid) === holder.startedAt
      ? holder
      : undefined;
  } catch {
    return undefined;
  }
}

function isElsewhere({ host }: Holder): boolean {
  return host !== undefined && host !== os.hostname();
}

function whereHeld(file: string, { host, what, pid }: Holder): string {
  return `${what} (process ${pid}) on the host ${host} has this folder: stop it there, or delete ${path.resolve(file)} if nothing runs there any more.`;
}

/** When a process started, in the system's own words; undefined when it does not run. */
export function processStart(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? linuxProcessStart(pid) : psProcessStart(pid);
  } catch {
    return undefined;
  }
}

/** /proc/<pid>/stat after the name in brackets: field 3 is the state, field 22 the start time. */
function linuxProcessStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ended = fields[0] === 'Z' || fields[0] === 'X';
  return ended ? undefined : fields[19];
}

function psProcessStart(pid: number): string | undefined {
  const inEnglish = ['-c', 'LC_ALL=C exec ps -o lstart= -p "$0"', String(pid)];
  return execFileSync('/bin/sh', inEnglish, { encoding: 'utf8' }).trim() || undefined;
}

/** Held for the moment between reading a lock and writing it; one left behind is old soon. */
async function enterGuard(folder: string): Promise<Lock> {
  for (;;) {
    try {
      mkdirSync(folder);
      return { release: () => rmSync(folder, { recursive: true, force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await wait(20 + Math.random() * 20);
    const entered = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (entered && Date.now() - entered > 10_000) rmSync(folder, { recursive: true, force: true });
  }
}

function writeHolder(file: string, holder: { what: string; address?: string }): void {
  const draft = `${file}.${process.pid}`;
  const startedAt = processStart(process.pid);
  const own = { host: os.hostname(), pid: process.pid, startedAt };
  writeFileSync(draft, JSON.stringify({ ...own, ...holder }));
  renameSync(draft, file);
}
