import { breakOffsets } from '@/lib/i18n/word-breaks';
import { emptyAfter, emptyBefore, type SetCharacter } from './set-type';

/** What stays on one line; lengths are in ems. */
export type Unit = { characters: SetCharacter[]; endsClause: boolean };

/** No line begins with one of these (kinsoku shori, as in JIS X 4051 and the Chinese GB/T 15834). */
const neverFirst = /^[\p{Pe}\p{Pf}!,.:;?%°‰℃…—–\-‐、。〃々〜・゛゜ゝゞヽヾー！％，．：；？～￠'"]/u;
const neverLast = /^[\p{Ps}\p{Pi}$£¥￥＄#＃]/u;
const hyphen = /^[-‐–—/]$/u;
const clauseEnd = /^[，。：；！？、,:;.!?—]$/u;
/** What the end of a line costs, beside its emptiness, in squares of ems. */
const costs = { withinClause: 0.6, awkward: 2 };

/** Cuts a set text where a line may end: at spaces, after hyphens, and in Chinese between words. */
export function toUnits(text: string, set: SetCharacter[]): Unit[] {
  const wordStarts = new Set(breakOffsets(text, 'zh'));
  return cut(set, (one, before) => {
    const isHyphenated = hyphen.test(before.text) && /^\p{L}/u.test(one.text);
    return isSpace(before) || isHyphenated || wordStarts.has(one.offset);
  });
}

/** Cuts what is too long for any line wherever a character may begin one. */
export function splitLong(units: Unit[], width: number): Unit[] {
  return units.flatMap((unit) =>
    lengthOf([unit]) <= width ? [unit] : cut(unit.characters, () => true),
  );
}

function cut(
  set: SetCharacter[],
  mayBreak: (one: SetCharacter, before: SetCharacter) => boolean,
): Unit[] {
  const pieces: SetCharacter[][] = [];
  for (const [at, one] of set.entries()) {
    const before = set[at - 1];
    const isAllowed = before && !neverFirst.test(one.text) && !neverLast.test(before.text);
    const piece = pieces.at(-1);
    if (piece && !(isAllowed && !isSpace(one) && mayBreak(one, before))) piece.push(one);
    else pieces.push([one]);
  }
  return pieces.map((characters) => ({
    characters,
    endsClause: clauseEnd.test(withoutSpaceAtEnd(characters).at(-1)?.text ?? ''),
  }));
}

/**
 * Breaks units into as few lines as they need, as equal as they can be, rather after a clause than in it.
 *
 * @returns `null` if one of them is longer than a line, or if they need more lines than `most`
 */
export function breakLines(units: Unit[], width: number, most = Infinity): Unit[][] | null {
  const fewest = fillLines(units, width);
  if (!fewest || fewest.length > most) return null;
  type Way = { cost: number; lines: Unit[][] };
  let ways = new Map<number, Way>([[0, { cost: 0, lines: [] }]]);
  for (let line = 1; line <= fewest.length; line++) {
    const longer = new Map<number, Way>();
    for (const [start, { cost, lines }] of ways) {
      for (let end = start + 1; end <= units.length; end++) {
        const taken = units.slice(start, end);
        const empty = width - lengthOf(taken);
        if (empty < 0) break;
        const total = cost + empty ** 2 + (end < units.length ? costOfEnd(taken) : 0);
        if (total < (longer.get(end)?.cost ?? Infinity)) {
          longer.set(end, { cost: total, lines: [...lines, taken] });
        }
      }
    }
    ways = longer;
  }
  return ways.get(units.length)?.lines ?? fewest;
}

function costOfEnd(line: Unit[]): number {
  if (line.at(-1)?.endsClause) return 0;
  return isAwkward(line) ? costs.awkward : costs.withinClause;
}

/** Whether a line ends one clause and breaks off in the next. */
export function isAwkward(line: Unit[]): boolean {
  return !line.at(-1)?.endsClause && line.some(({ endsClause }) => endsClause);
}

/** Breaks units into lines, each as full as it can be. */
export function fillLines(units: Unit[], width: number): Unit[][] | null {
  const lines: Unit[][] = [];
  for (const unit of units) {
    if (lengthOf([unit]) > width) return null;
    const line = lines.at(-1);
    if (line && lengthOf([...line, unit]) <= width) line.push(unit);
    else lines.push([unit]);
  }
  return lines;
}

/** How long a line of units is, in ems, without what is empty at its ends. */
export function lengthOf(units: Unit[]): number {
  return lengthOfLine(charactersOf(units));
}

export function charactersOf(units: Unit[]): SetCharacter[] {
  return withoutSpaceAtEnd(units.flatMap(({ characters }) => characters));
}

export function lengthOfLine(line: SetCharacter[]): number {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return 0;
  const whole = line.reduce((length, { advance, gap }) => length + advance + gap, 0);
  return whole - last.gap - emptyBefore(first) - emptyAfter(last);
}

function withoutSpaceAtEnd(characters: SetCharacter[]): SetCharacter[] {
  const end = characters.findLastIndex((one) => !isSpace(one)) + 1;
  return characters.slice(0, end);
}

function isSpace({ text }: SetCharacter): boolean {
  return text === ' ';
}
