import { sweepMedia } from '@/lib/media/sweep-media';
import { repeat, type Repeating } from '@/lib/search/repeat';

const pause = 10_000;

/**
 * Removes every ten seconds, from the start on, what is in the media store and no picture names: what
 * an upload left behind that was cut off, and what was deleted or replaced.
 */
export function startSweepingMedia(): Repeating {
  return repeat('Files that no picture names could not be removed', pause, async (ending) => {
    if (!ending.aborted) await sweepMedia();
  });
}
