import type { JudgedAuthor, JudgedTag } from './names';

/** A text of our own; `age` is how many years ago it was published. Twins have the same key. */
export type OwnArticle = {
  key: string;
  age: number;
  tags?: JudgedTag[];
  authors?: JudgedAuthor[];
  title: string;
  standfirst: string;
  body: string;
};

const millisecondsOfAYear = 365.25 * 86_400_000;

/** The moment that many years before `now`, and a minute more: nothing is published just now. */
export function yearsAgo(years: number, now: Date): Date {
  return new Date(now.getTime() - years * millisecondsOfAYear - 60_000);
}
