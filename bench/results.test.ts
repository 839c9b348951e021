import { expect, test } from 'vitest';
import { budgetRows, renderBudgets } from './budget-table';
import type { Figure } from './figures';
import { toJson, withMeasure, type Run } from './results';

const run: Run = {
  articles: 100_000,
  machine: 'two cores',
  load: 1,
  date: '2026-11-27',
  commit: 'abc',
};
const later: Run = { ...run, articles: 10_000, date: '2026-11-28', commit: 'def' };
const figure = (name: string, value: number | null): Figure => ({
  name,
  value,
  unit: 'ms',
  budget: 5,
});

const [before, after] = [figure('page not kept yet, tag', 3), figure('page not kept yet, tag', 9)];
const other = figure('suggestions, 1 letter', 4);

test('a measure replaces its own figures, also those that it no longer has, and no others', () => {
  const first = withMeasure(null, 'fresh', [before, figure('gone', 1)], run);
  const both = withMeasure(first, 'search', [other], run);
  const again = withMeasure(both, 'fresh', [after], later);
  expect(again.results).toEqual([
    { ...other, met: true, measure: 'search' },
    { ...after, met: false, measure: 'fresh' },
  ]);
  expect(again.runs).toEqual({ search: run, fresh: later });
  expect(again).toMatchObject({ machine: 'two cores', date: '2026-11-28', commit: 'def' });
});

test('what was kept is not changed by what is added', () => {
  const first = withMeasure(null, 'fresh', [before], run);
  const copy = structuredClone(first);
  withMeasure(first, 'fresh', [after], later);
  expect(first).toEqual(copy);
});

test('what is written is JSON with a figure a line, and reads back as it was', () => {
  const results = withMeasure(null, 'fresh', [before, figure('gone', null)], run);
  const text = toJson(withMeasure(results, 'search', [{ ...other, rounds: [1, 2] }], later));
  expect(text.split('\n').filter((line) => line.includes('"budget"'))).toHaveLength(3);
  expect(JSON.parse(text)).toEqual(
    withMeasure(results, 'search', [{ ...other, rounds: [1, 2] }], later),
  );
  expect(toJson(withMeasure(null, 'fresh', [figure('long', 1.23456789)], run))).toContain(
    ':1.23457,',
  );
});

test('a budget shows its worst figure, with the run that it is of', () => {
  const results = withMeasure(null, 'fresh', [before, after, figure('suggestions, x', null)], run);
  const rows = budgetRows(results);
  const fresh = rows.find(({ what }) => what === 'page not kept yet, CPU');
  expect(fresh).toMatchObject({ worst: { value: 9, met: false }, run, figures: 2 });
});

test('a budget without a figure is absent, never kept', () => {
  const results = withMeasure(null, 'search', [figure('suggestions, x', null)], run);
  for (const { worst } of budgetRows(results)) expect(worst).toBeNull();
  const lines = renderBudgets(results).split('\n').slice(2);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(line).toMatch(/ absent$/);
});

test('where larger is better, the worst figure is the smallest', () => {
  const ratio = (name: string, value: number): Figure => {
    return { name, value, unit: '', budget: 98, atLeast: true };
  };
  const scores = [
    ratio('Lighthouse, front en, performance', 100),
    ratio('Lighthouse, front zh, performance', 97),
    ratio('Lighthouse, article en, performance', 99),
  ];
  const rows = budgetRows(withMeasure(null, 'lighthouse', scores, run));
  const [row] = rows.filter(({ worst }) => worst !== null);
  expect(row?.worst?.value).toBe(97);
});
