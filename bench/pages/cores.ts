import { spawnSync } from 'node:child_process';

/** The one processor of whatever serves, and the one of whoever asks. */
export const cores = { serving: 0, asking: 1 } as const;

let canPin: boolean | undefined;

/**
 * A command that runs on one processor only, so that what is compared has the same, and whoever asks
 * takes nothing away from it. Where that cannot be had (no `taskset`, one processor) it says so once.
 */
export function onCore(which: keyof typeof cores, command: string[]): string[] {
  canPin ??= tryToPin();
  return canPin ? ['taskset', '-c', String(cores[which]), ...command] : command;
}

function tryToPin(): boolean {
  const pins = Object.values(cores).every(
    (core) => spawnSync('taskset', ['-c', String(core), 'true']).status === 0,
  );
  if (!pins)
    console.log('!!! Processes cannot be tied to processors here: ratios are uncertain. !!!');
  return pins;
}
