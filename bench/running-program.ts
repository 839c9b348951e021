import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { untilEnd } from '@/scripts/ending';

/** A program that runs until it is stopped, at the latest when this command ends. */
export type RunningProgram = { child: ChildProcess; stop(): Promise<void> };

/** Starts a program that is asked to end by SIGTERM. */
export function startProgram(
  [file = '', ...words]: string[],
  options: SpawnOptions,
): Promise<RunningProgram> {
  return untilEnd(
    async () => {
      const child = spawn(file, words, options);
      // A program that is not there is told by whoever waits for it.
      child.once('error', () => undefined);
      return { child, stop: () => stop(child) };
    },
    (program) => program.stop(),
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
