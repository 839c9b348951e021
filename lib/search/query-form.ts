import { Prisma } from '@/lib/db/generated/client';
import { tokensOf, type Run } from './analyze';
import { haveLabels } from './labels';
import type { Group, Question, Wish } from './question';

/**
 * Tokens that must stand one after the other; a Latin word is one token.
 * With `prefix` the last one may go on (a single Han character stands for every pair it starts), as
 * one of `completions` where those are known.
 */
export type Term = { tokens: string[]; prefix: boolean; completions?: string[] };

/**
 * A part of a query, as texts for `to_tsquery('search.news', …)`: `and` is what the index answers
 * exactly, knowing nothing of neighbours (`null` where it knows too little); `full` is all of it.
 * Whatever has one of the labels answers it too.
 */
type Clause = { and: string | null; full: string; labels: string[] };

/** A query as PostgreSQL is asked it: every clause. `terms` are what a found text is marked by. */
export type QueryForm = { clauses: Clause[]; terms: Term[] };

/** No phrase of Han characters is longer. */
export const maxHanRun = 32;

/** A question as PostgreSQL understands it; no phrase of it begins with a stop word (`leaveOutStopWords`). */
export function writeForm({ groups, exclusions }: Question): QueryForm {
  const asked = groups.map(writeGroup);
  const isFindable = asked.some(isFoundAtOnce);
  return {
    clauses: [
      ...asked.map((clause) => (isFindable ? clause : { ...clause, and: clause.full })),
      ...exclusions.map(writeExclusion),
    ],
    terms: groups.flatMap(({ wishes }) => wishes.flatMap(termsOf)),
  };
}

/** What the index is asked; of nothing, it finds nothing. */
export function askedOfIndex({ clauses }: QueryForm): Prisma.Sql {
  return joinClauses(clauses, ({ and }) => and);
}

/** The whole query, or `null` where the index is asked that already. */
export function askedInFull({ clauses }: QueryForm): Prisma.Sql | null {
  const isMore = clauses.some(({ and, full }) => and !== full);
  return isMore ? joinClauses(clauses, ({ full }) => full) : null;
}

function joinClauses(clauses: Clause[], textOf: (clause: Clause) => string | null): Prisma.Sql {
  const parts = clauses.flatMap((clause) => {
    const text = textOf(clause);
    if (text === null) return [];
    const words = Prisma.sql`to_tsquery('search.news', ${text})`;
    if (clause.labels.length === 0) return [words];
    return [Prisma.sql`(${words} || ${haveLabels([clause.labels])}::tsquery)`];
  });
  return parts.length > 0 ? Prisma.sql`(${Prisma.join(parts, ' && ')})` : Prisma.sql`''::tsquery`;
}

function writeGroup({ wishes, labels }: Group): Clause {
  const terms = wishes.map(termsOf);
  const anyOf = (all: Term[][], order: Order) =>
    all.map((one) => `(${writeAll(one, order)})`).join(' | ');
  const found = terms.map((one) => one.flatMap(whatIndexFinds));
  const canFind = found.every((one) => one.length > 0);
  return { and: canFind ? anyOf(found, '&') : null, full: anyOf(terms, '<->'), labels };
}

/**
 * Of a term what the index finds at once. A word or character that may go on in any way it would have
 * to put together from thousands of entries: those are asked of what the rest finds.
 */
function whatIndexFinds(term: Term): Term[] {
  const { tokens, prefix, completions } = term;
  if (!prefix) return [{ ...term, tokens: [...new Set(tokens)] }];
  if (completions) return [term];
  const before = tokens.slice(0, -1);
  return before.length > 0 ? [{ tokens: before, prefix: false }] : [];
}

/** Whether the index has a beginning for the answer, and need not go through all that starts with a character. */
export function isAnchored({ groups }: Question): boolean {
  return groups.map(writeGroup).some(isFoundAtOnce);
}

function isFoundAtOnce({ and }: Clause): boolean {
  return and !== null;
}

/** An excluded phrase cannot be asked of the index: its words apart would exclude too much. */
function writeExclusion(wish: Wish): Clause {
  const terms = termsOf(wish);
  const isExact = terms.every(({ tokens }) => tokens.length === 1);
  const full = `!(${writeAll(terms, '<->')})`;
  return { and: isExact ? full : null, full, labels: [] };
}

type Order = '<->' | '&';

function termsOf({ phrases, isOpen, completions }: Wish): Term[] {
  return phrases.map((runs, at) => {
    const isLast = at === phrases.length - 1;
    return isOpen && isLast ? { ...toTerm(runs), prefix: true, completions } : toTerm(runs);
  });
}

/** Inside a phrase a Han run ends there, with its last character; at the end it may go on. */
function toTerm(runs: Run[]): Term {
  const tokens = runs.flatMap((run, at) => {
    const texts = tokensOf(run).map(({ text }) => text);
    const isOpen = run.kind === 'han' && at === runs.length - 1 && texts.length > 1;
    return isOpen ? texts.slice(0, Math.min(texts.length, maxHanRun) - 1) : texts;
  });
  const last = runs.at(-1);
  return { tokens, prefix: last?.kind === 'han' && [...last.text].length === 1 };
}

function writeAll(terms: Term[], order: Order): string {
  return terms.map((term) => writeTerm(term, order)).join(' & ');
}

/** Tokens are letters, digits and marks only: quotes around them are always enough. */
function writeTerm({ tokens, prefix, completions }: Term, order: Order): string {
  const before = tokens.slice(0, -1).map((token) => `'${token}'`);
  const last = tokens.at(-1) ?? '';
  const words = completions?.map((word) => `'${word}'`).join(' | ');
  const written = [...before, words ? `(${words})` : `'${last}'${prefix ? ':*' : ''}`];
  return `(${written.join(` ${order} `)})`;
}
