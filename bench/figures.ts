/** What was measured of one thing; smaller is better. */
export type Figure = { name: string; value: number; unit: string; budget: number };

/** The value below which a share of all values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Whether a figure keeps its budget. */
export function isMet({ value, budget }: Figure): boolean {
  return value <= budget;
}

/** The figures as a table for people. */
export function renderTable(figures: Figure[]): string {
  const widest = Math.max(...figures.map(({ name }) => name.length));
  const rows = figures.map((figure) => {
    const { name, value, unit, budget } = figure;
    const measured = `${value.toFixed(1)} ${unit}`.padStart(12);
    const allowed = `≤ ${budget} ${unit}`.padStart(12);
    return `${name.padEnd(widest)} ${measured} ${allowed}  ${isMet(figure) ? 'met' : 'NOT MET'}`;
  });
  return rows.join('\n');
}
