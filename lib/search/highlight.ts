import { isHan, type AnalyzedText, type FoldedText } from './analyze';
import type { Term } from './query-form';
import type { Lexemes } from './lexemes';

/** A piece of text as it is shown; `hit` where it answers the query. Together they are the text. */
export type Segment = { text: string; hit: boolean };

/** A part of a text that answers the query's term number `term`. */
export type Hit = { start: number; end: number; term: number };

/** One token of a text as the index knows it: `lexeme` is `null` for a stop word. */
type Place = { lexeme: string | null; text: string; at: number; end: number };

/**
 * Where a text answers a query, by the index's own rules: stems, phrases, character pairs, whatever
 * the width, accents or characters (Traditional, Simplified) that either was written in.
 *
 * @returns hits by place; they may overlap
 */
export function findHits({ folded, tokens }: AnalyzedText, terms: Term[], lexemes: Lexemes): Hit[] {
  const places = tokens.map(({ text, at, end }): Place => ({
    lexeme: lexemes.of(text),
    text,
    at,
    end,
  }));
  return terms
    .flatMap((term, index) => {
      const wanted = toWanted(term, lexemes);
      return places.flatMap((_, from) => {
        const range = matchAt(places, from, wanted, folded);
        return range ? [{ ...range, term: index }] : [];
      });
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `beginning`: what the last of them must only begin with, as it is written. */
type Wanted = { lexemes: (string | null)[]; beginning: string | null };

/** Stop words at the ends of a phrase ask for nothing; inside it they hold a place. */
function toWanted({ tokens, prefix }: Term, lexemes: Lexemes): Wanted {
  const asked = tokens.map((token) => lexemes.of(token));
  const beginning = prefix ? (tokens.at(-1) ?? null) : null;
  if (beginning !== null) asked[asked.length - 1] = beginning;
  const first = asked.findIndex((lexeme) => lexeme !== null);
  const last = asked.findLastIndex((lexeme) => lexeme !== null);
  return { lexemes: first < 0 ? [] : asked.slice(first, last + 1), beginning };
}

function matchAt(places: Place[], from: number, wanted: Wanted, { starts, ends }: FoldedText) {
  const last = wanted.lexemes.length - 1;
  const matches = wanted.lexemes.every((lexeme, at) => {
    const found = places[from + at];
    if (lexeme === null) return found !== undefined;
    if (at === last && wanted.beginning !== null) return found?.text.startsWith(wanted.beginning);
    return found?.lexeme === lexeme;
  });
  const [begin, finish] = [places[from], places[from + last]];
  if (!matches || !begin || !finish || !wanted.lexemes[last]) return null;
  const isPart = wanted.beginning !== null && isHan(wanted.beginning);
  const end = isPart ? finish.at + (wanted.beginning?.length ?? 0) : finish.end;
  return { start: starts[begin.at] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The whole text as segments. */
export function highlight(text: AnalyzedText, terms: Term[], lexemes: Lexemes): Segment[] {
  return toSegments(text.original, findHits(text, terms, lexemes));
}

/** Cuts a text at its hits; neighbouring and overlapping ones become one. */
export function toSegments(text: string, hits: Pick<Hit, 'start' | 'end'>[]): Segment[] {
  const segments: Segment[] = [];
  let shown = 0;
  const show = (end: number, hit: boolean) => {
    const piece = text.slice(shown, end);
    const last = segments.at(-1);
    if (piece !== '' && last?.hit === hit) last.text += piece;
    else if (piece !== '') segments.push({ text: piece, hit });
    shown = Math.max(shown, end);
  };
  for (const { start, end } of hits) {
    if (start > shown) show(start, false);
    if (end > shown) show(end, true);
  }
  show(text.length, false);
  return segments;
}
