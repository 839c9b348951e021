import type { JudgedQuery } from './judged-query';

const best = 10;
const looked = 20;
/** From this grade on an answer must not be missing. */
const good = 2;

/**
 * nDCG@10: what the first ten answers are worth (2^grade − 1 each, less the further down), as a share
 * of the best order that there is.
 */
export function ndcg({ grades }: JudgedQuery, found: string[]): number {
  const order = [...grades.values()].toSorted((a, b) => b - a);
  return worth(found.map((key) => grades.get(key) ?? 0)) / worth(order);
}

/** recall@20: the share of the good answers (graded 2 or 3) that stand among the first twenty. */
export function recall({ grades }: JudgedQuery, found: string[]): number {
  const wanted = [...grades].flatMap(([key, grade]) => (grade >= good ? key : []));
  const shown = new Set(found.slice(0, looked));
  return wanted.filter((key) => shown.has(key)).length / Math.min(wanted.length, looked);
}

function worth(grades: number[]): number {
  return grades
    .slice(0, best)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
