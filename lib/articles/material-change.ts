/** The moments that tell whether readers have seen an article change. */
export type ChangeTimes = {
  publishAt: Date | null;
  firstPublishedAt: Date | null;
  lastChangedAt: Date | null;
};

const unnoticedChange = 60_000;

/**
 * When an article was last changed for readers, or `null`. An old issuing time is no change: what counts
 * is what happened after readers could see it.
 */
export function materialChange(times: ChangeTimes): Date | null {
  const { lastChangedAt } = times;
  return Number(lastChangedAt) - shownSince(times) >= unnoticedChange ? lastChangedAt : null;
}

/** When readers got the text that they have now. */
export function lastShown(times: ChangeTimes): Date {
  return new Date(Math.max(shownSince(times), Number(times.lastChangedAt)));
}

function shownSince({ publishAt, firstPublishedAt }: ChangeTimes): number {
  return Math.max(Number(publishAt), Number(firstPublishedAt));
}
