/**
 * What was measured of one thing; smaller is better. Without a budget it is only told; without a
 * value what would be measured is not there yet.
 */
export type Figure = { name: string; value: number | null; unit: string; budget: number | null };

/** Figures one after the other, each when it is measured: some measures take minutes. */
export type Figures = AsyncIterable<Figure>;

/** The value below which a share of all values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Whether a figure keeps its budget; `null` where there is none, or nothing to measure. */
export function isMet({ value, budget }: Figure): boolean | null {
  return value === null || budget === null ? null : value <= budget;
}

const widest = 68;

/** A figure as a line of a table for people. */
export function renderFigure(figure: Figure): string {
  const { name, value, unit, budget } = figure;
  const measured = (value === null ? 'absent' : `${value.toFixed(1)} ${unit}`).padStart(12);
  const allowed = (budget === null ? '' : `≤ ${budget} ${unit}`).padStart(12);
  return `${name.padEnd(widest)} ${measured} ${allowed}  ${verdict(figure)}`.trimEnd();
}

function verdict(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : 'NOT MET';
}
