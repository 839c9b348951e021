import { setTimeout as wait } from 'node:timers/promises';

/** Work that goes on in the background; `stop` waits for what is under way. */
export type Repeating = { stop(): Promise<void> };

/**
 * Does a piece of work again and again until it is stopped. Trouble, such as a database that is away,
 * is reported and the work tried again after the next pause.
 *
 * @param pause milliseconds between two times
 * @param work is told when the end has begun; it is done once more then
 */
export function repeat(
  what: string,
  pause: number,
  work: (ending: AbortSignal) => Promise<unknown>,
): Repeating {
  const ending = new AbortController();
  const ended = repeatUntil(ending.signal, what, pause, work);
  return {
    stop: async () => {
      ending.abort();
      await ended;
    },
  };
}

async function repeatUntil(
  ending: AbortSignal,
  what: string,
  pause: number,
  work: (ending: AbortSignal) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const isLast = ending.aborted;
    await work(ending).catch((error: unknown) => {
      if (!ending.aborted) console.error(`${what}:`, error);
    });
    if (isLast) return;
    await wait(pause, undefined, { signal: ending }).catch(() => undefined);
  }
}
