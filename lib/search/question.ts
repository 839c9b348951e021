import type { Run } from './analyze';

/**
 * One thing asked for: all of its phrases, each of them words that stand one after the other.
 * `isQuoted` when a person asked for exactly this; `isOpen` when its last word is only the beginning
 * of one (`archit*`), which may be any of `completions`, where those are known.
 */
export type Wish = {
  phrases: Run[][];
  isQuoted: boolean;
  isOpen: boolean;
  completions?: string[];
};

/** Any of these: a wish, or standing under a label (`labels.ts`). */
export type Group = { wishes: Wish[]; labels: string[] };

/** What somebody asked for: something of every group and none of the exclusions. */
export type Question = { groups: Group[]; exclusions: Wish[] };

/** Groups that ask for the same only once. */
export function onceEach(groups: Group[]): Group[] {
  const asked = groups.map(({ wishes, labels }) =>
    JSON.stringify([
      wishes.map(({ phrases, isQuoted, isOpen }) => [
        phrases.map((runs) => runs.map(({ text }) => text)),
        isQuoted,
        isOpen,
      ]),
      labels,
    ]),
  );
  return groups.filter((_, at) => asked.indexOf(asked[at] ?? '') === at);
}

/** A wish for words as they are typed, one phrase. */
export function phraseWish(runs: Run[]): Wish {
  return { phrases: [runs], isQuoted: false, isOpen: false };
}
