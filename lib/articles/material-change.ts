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
export function materialChange({
  publishAt,
  firstPublishedAt,
  lastChangedAt,
}: ChangeTimes): Date | null {
  const shownSince = Math.max(Number(publishAt), Number(firstPublishedAt));
  return Number(lastChangedAt) - shownSince >= unnoticedChange ? lastChangedAt : null;
}
