import { randomUUID } from 'node:crypto';
import { repeat, type Repeating } from '@/lib/search/repeat';
import { findMostRead } from './find-most-read';
import type { ReadTally } from './read-tally';
import { rollUpReads } from './roll-up-reads';
import { writeReads, type ReadBatch } from './write-reads';

/** Milliseconds between two writings: what a process that is killed has not written yet is lost. */
const pause = 2_000;
const aMinute = 60_000;

/**
 * Adds what is counted to the tables every two seconds, and what is left at the stop. While the database
 * is away the counts wait, and nobody waits for them.
 */
export function startKeepingReads(tally: ReadTally): Repeating {
  const keep = keeperOf(tally);
  const keeping = repeat('What was read could not be kept', pause, keep);
  const others = [
    repeat('What is read most could not be found out', aMinute, unlessEnding(findMostRead)),
    repeat('Reading statistics could not be rolled up', 60 * aMinute, unlessEnding(rollUpReads)),
  ];
  const stop = async () => {
    await Promise.all(others.map((each) => each.stop()));
    await keeping.stop();
  };
  return { stop };
}

/**
 * What writes the counts of a tally. Those that could not be written, or of which nobody heard whether
 * they were, are written again before the next.
 */
export function keeperOf(
  tally: Pick<ReadTally, 'take'>,
  write: (batch: ReadBatch) => Promise<void> = writeReads,
): () => Promise<void> {
  const process = randomUUID();
  let number = 0;
  let waiting: ReadBatch | undefined;
  const writeWaiting = async () => {
    if (waiting) await write(waiting);
    waiting = undefined;
  };
  return async () => {
    await writeWaiting();
    const counts = tally.take();
    if (counts) waiting = { process, number: ++number, counts };
    await writeWaiting();
  };
}

function unlessEnding(work: () => Promise<void>) {
  return async (ending: AbortSignal): Promise<void> => {
    if (!ending.aborted) await work();
  };
}
