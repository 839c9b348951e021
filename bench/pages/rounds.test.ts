import { expect, test } from 'vitest';
import { costRatios, loadByTurns, ratios, type Round } from './rounds';

const round = (perSecond: number, share: number, cpu: number): Round => {
  return { requests: 2 * perSecond, perSecond, p50: 1, p99: 2, cpu, share };
};
const file = [round(80, 99, 0.01), round(80, 99, 0.01), round(20, 30, 0.02)];
const portal = [round(60, 98, 0.02), round(30, 60, 0.02), round(40, 97, 0.02)];

test('a ratio by the clock counts only where both had the processor for themselves', () => {
  expect(ratios(portal, file)).toEqual([0.75]);
});

test('a ratio by the cost counts always', () => {
  expect(costRatios(portal, file)).toEqual([0.5, 0.5, 1]);
});

/** Contenders that have so much of the processor in each two seconds. */
async function turnsWith(share: number): Promise<{ asked: string[]; rounds: number }> {
  let spent = 0;
  const asked: string[] = [];
  const load = async (url: string) => {
    asked.push(url);
    spent += share * 20;
    return Promise.resolve({ requests: 10, perSecond: 5, p50: 1, p99: 2 });
  };
  const contender = (url: string) => ({ url, cpu: () => Promise.resolve(spent) });
  const done = await loadByTurns(load, { one: contender('a'), other: contender('b') }, {});
  return { asked, rounds: done.one.length };
}

test('contenders take turns, the other way round in every second round, after each has warmed up', async () => {
  const { asked, rounds } = await turnsWith(100);
  expect(rounds).toBe(9);
  expect(asked.slice(0, 8).join('')).toBe('abab' + 'baab');
});

test('rounds in which something else had the processor are repeated, but not for ever', async () => {
  expect((await turnsWith(50)).rounds).toBe(18);
});
