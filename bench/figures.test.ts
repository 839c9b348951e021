import { expect, test } from 'vitest';
import { isMet, ofRounds, renderFigure, strain, type Figure } from './figures';

const cost: Figure = { name: 'a page', value: 4, unit: 'ms', budget: 5 };
const ratio: Figure = { name: 'against a file', value: 0.6, unit: '', budget: 0.5, atLeast: true };

test.each<[Figure, boolean | null]>([
  [cost, true],
  [{ ...cost, value: 5 }, true],
  [{ ...cost, value: 5.01 }, false],
  [{ ...cost, value: null }, null],
  [{ ...cost, budget: null }, null],
  [ratio, true],
  [{ ...ratio, value: 0.5 }, true],
  [{ ...ratio, value: 0.49 }, false],
  [{ ...ratio, value: null }, null],
])('whether %o is met: %s', (figure, met) => {
  expect(isMet(figure)).toBe(met);
});

test('a figure beyond its budget is strained by more than 1, in whichever direction', () => {
  expect(strain({ ...cost, value: 10 })).toBe(2);
  expect(strain({ ...ratio, value: 0.25 })).toBe(2);
  expect(strain({ ...ratio, value: 1 })).toBe(0.5);
});

test('a budget of nothing is kept by nothing only', () => {
  const none = { ...cost, value: 0, budget: 0 };
  expect(strain(none)).toBe(1);
  expect(strain({ ...none, value: 1 })).toBe(Infinity);
  expect(strain({ ...ratio, value: 0 })).toBe(Infinity);
});

test('the value of rounds is their median; without rounds there is none', () => {
  const wish = { name: 'rounds', unit: '', budget: null };
  expect(ofRounds(wish, [3, 1, 2]).value).toBe(2);
  expect(ofRounds(wish, []).value).toBeNull();
});

test('a line says the direction of a budget, and small numbers with digits that say something', () => {
  expect(renderFigure({ ...cost, value: 0.0136, budget: 0.03 })).toMatch(
    / 0\.014 ms +≤ 0\.03 ms {2}met$/,
  );
  expect(renderFigure({ ...ratio, value: 0.4 })).toMatch(/ 0\.4 +≥ 0\.5 {2}NOT MET$/);
  expect(renderFigure({ ...ratio, value: null })).toMatch(/ absent +≥ 0\.5$/);
});
