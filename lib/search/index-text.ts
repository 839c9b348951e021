import { foldText, runsOf, tokensOf } from './analyze';

// PostgreSQL refuses a tsvector over 1 MB; an article must be publishable at any length. A lexeme
// costs its bytes and an entry, each of its first 256 positions two bytes more.
const maxBytes = 900_000;
const lexemeBytes = 8;
const positionBytes = 2;
const maxPositions = 256;
// No query is longer, so no longer word can be asked for.
const maxWord = 200;

/**
 * A text as `to_tsvector('search.news', …)` is given it: its tokens with a space between.
 * Of a text whose vector would be too large (about 75,000 different character pairs) the first part.
 */
export function toIndexText(text: string): string {
  const tokens: string[] = [];
  const seen = new Map<string, number>();
  let bytes = 0;
  for (const run of runsOf(foldText(text))) {
    for (const token of tokensOf(run)) {
      if (token.text.length > maxWord) continue;
      const times = seen.get(token.text) ?? 0;
      if (times === 0) bytes += Buffer.byteLength(token.text) + lexemeBytes;
      if (times < maxPositions) bytes += positionBytes;
      if (bytes > maxBytes) return tokens.join(' ');
      seen.set(token.text, times + 1);
      tokens.push(token.text);
    }
  }
  return tokens.join(' ');
}
