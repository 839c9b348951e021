import { decadeLabel, haveLabels, quarterLabel, yearLabel } from './labels';

/** Years before the first one in each window, newest first; what is older goes by decades. */
const yearsAgo = [[1], [2], [3, 4], [5, 6, 7]];
const firstDecade = 0;

/**
 * Conditions on a vector that part all time up to a moment, newest first and ever wider: its quarter,
 * the rest of its year, the years and decades before. Found in one after the other, the newest of many
 * matches cost no more than the only one.
 *
 * @param oldest windows that end before it are left out
 */
export function timeWindows(newest: Date, oldest?: Date): string[] {
  const windows: { labels: string[]; from: number; to: number }[] = [];
  const year = newest.getUTCFullYear();
  const quarter = Math.floor(newest.getUTCMonth() / 3);
  const add = (labels: string[], from: number, to: number) => windows.push({ labels, from, to });
  const atQuarter = (at: number) => new Date(new Date(startOf(year)).setUTCMonth(3 * at));
  add([quarterLabel(newest)], +atQuarter(quarter), Infinity);
  const earlier = Array.from({ length: quarter }, (_, at) => quarterLabel(atQuarter(at)));
  if (earlier.length > 0) add(earlier, startOf(year), +atQuarter(quarter));
  for (const ago of yearsAgo) {
    const years = ago.map((one) => year - one);
    add(years.map(yearLabelOf), startOf(Math.min(...years)), startOf(Math.max(...years) + 1));
  }
  const rest = year - 8;
  const decade = 10 * Math.floor(rest / 10);
  const ofDecade = Array.from({ length: rest - decade + 1 }, (_, at) => decade + at);
  add(ofDecade.map(yearLabelOf), startOf(decade), startOf(rest + 1));
  add([decade - 10, decade - 20].map(decadeLabelOf), startOf(decade - 20), startOf(decade));
  const older = Array.from({ length: decade / 10 - 2 }, (_, at) => 10 * at);
  add(older.map(decadeLabelOf), startOf(firstDecade), startOf(decade - 20));
  return windows
    .filter(({ from, to, labels }) => labels.length > 0 && from < to && isReached(to, oldest))
    .map(({ labels }) => haveLabels([labels]));
}

function isReached(end: number, oldest: Date | undefined): boolean {
  return oldest === undefined || end > +oldest;
}

function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function yearLabelOf(year: number): string {
  return yearLabel(new Date(startOf(year)));
}

function decadeLabelOf(year: number): string {
  return decadeLabel(new Date(startOf(year)));
}
