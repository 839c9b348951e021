/**
 * What was measured of one thing; smaller is better unless it says `atLeast`. Without a budget it is
 * only told; without a value what would be measured is not there yet.
 */
export type Figure = {
  name: string;
  value: number | null;
  unit: string;
  budget: number | null;
  /** Larger is better: the budget is the least that is wanted. */
  atLeast?: true;
  /** What each round came to, in their order, where the value is their median. */
  rounds?: number[];
};

/** Figures one after the other, each when it is measured: some measures take minutes. */
export type Figures = AsyncIterable<Figure>;

/** The value below which a share of all values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The figure of something that was measured in several rounds: the median, with all of them. */
export function ofRounds(figure: Omit<Figure, 'value' | 'rounds'>, rounds: number[]): Figure {
  return { ...figure, value: rounds.length > 0 ? percentile(rounds, 0.5) : null, rounds };
}

/** Whether a figure keeps its budget; `null` where there is none, or nothing to measure. */
export function isMet({ value, budget, atLeast }: Figure): boolean | null {
  if (value === null || budget === null) return null;
  return atLeast ? value >= budget : value <= budget;
}

/** How near a figure is to its budget: 1 is on it, more is beyond; `null` where that says nothing. */
export function strain({ value, budget, atLeast }: Figure): number | null {
  if (value === null || budget === null) return null;
  const [part, whole] = atLeast ? [budget, value] : [value, budget];
  if (whole === 0) return part === 0 ? 1 : Infinity;
  return part / whole;
}

/** A number as people read it: one decimal, and of small ones two digits that say something. */
export function written(value: number): string {
  const isSmall = value !== 0 && Math.abs(value) < 1;
  return isSmall ? String(Number(value.toPrecision(2))) : value.toFixed(1);
}

/** A budget in words, `≤ 25 ms` or `≥ 0.5`; empty where there is none. */
export function allowed({ budget, unit, atLeast }: Figure): string {
  return budget === null ? '' : `${atLeast ? '≥' : '≤'} ${budget} ${unit}`.trimEnd();
}

/** What was measured in words, `3.2 ms`, or `absent`. */
export function measured({ value, unit }: Figure): string {
  return value === null ? 'absent' : `${written(value)} ${unit}`.trimEnd();
}

/** Whether a figure keeps its budget, in words; empty where that says nothing. */
export function verdict(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : 'NOT MET';
}

const widest = 68;

/** A figure as a line of a table for people. */
export function renderFigure(figure: Figure): string {
  const [value, budget] = [measured(figure), allowed(figure)].map((words) => words.padStart(12));
  return `${figure.name.padEnd(widest)} ${value} ${budget}  ${verdict(figure)}`.trimEnd();
}
