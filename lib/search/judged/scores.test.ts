import { expect, test } from 'vitest';
import { readQueries } from './judged-query';
import { ndcg, recall } from './scores';

const [query] = readQueries('bridge | word | 3: new old | 2: club | 1: bank');
const judged = query ?? expect.unreachable();

test('the best order is worth everything, nothing found is worth nothing', () => {
  expect(ndcg(judged, ['old', 'new', 'club', 'bank', 'wrong'])).toBe(1);
  expect(ndcg(judged, [])).toBe(0);
  expect(ndcg(judged, ['wrong', 'worse'])).toBe(0);
});

test('a good answer is worth less the further down it stands', () => {
  const [first, second, third] = [1, 1 / Math.log2(3), 1 / 2];
  const ideal = 7 * first + 7 * second + 3 * third + 1 / Math.log2(5);
  expect(ndcg(judged, ['club', 'wrong', 'new'])).toBeCloseTo((3 * first + 7 * third) / ideal);
  const tooLate = Array.from({ length: 10 }, (_, at) => `wrong ${at}`);
  expect(ndcg(judged, [...tooLate, 'new'])).toBe(0);
});

test('what is only related need not be found', () => {
  expect(recall(judged, ['wrong', 'club', 'new', 'old'])).toBe(1);
  expect(recall(judged, ['old', 'bank'])).toBeCloseTo(1 / 3);
});

test('the twenty-first is not looked at', () => {
  const first = Array.from({ length: 19 }, (_, at) => `wrong ${at}`);
  expect(recall(judged, [...first, 'new', 'old', 'club'])).toBeCloseTo(1 / 3);
});
