import { foldText, runsOf, tokensOf, type FoldedText, type Run } from './analyze';
import { wordsOf } from './relax';

/**
 * Tokens that must stand one after the other; a Latin word is one token.
 * With `prefix` the last one may go on (a single Han character stands for every pair it starts).
 */
export type Term = { tokens: string[]; prefix: boolean };

/**
 * A query as texts for `to_tsquery('search.news', …)`: `and` is what the index answers exactly,
 * knowing nothing of neighbours; `full` is the whole question, `null` where `and` already is.
 * `terms` are what a found text is marked by.
 */
export type QueryForm = { and: string; full: string | null; terms: Term[] };

/** What somebody typed, understood; `relaxed` asks for the words of Han runs, `null` where that is the same. */
export type ParsedQuery =
  | { kind: 'query'; strict: QueryForm; relaxed: QueryForm | null }
  | { kind: 'empty' }
  | { kind: 'onlyExclusions' };

/** One thing asked for, all of its phrases; `isQuoted` when a person asked for exactly this. */
type Wish = { phrases: Run[][]; isQuoted: boolean };

/** All of the groups (in each, any of its wishes) and none of the exclusions. */
type Question = { groups: Wish[][]; exclusions: Wish[] };

const maxCharacters = 200;
const maxClauses = 16;
const maxHanRun = 32;

const part = /(?<minus>-?)(?:"(?<quoted>[^"]*)"?|(?<chunk>[^\s"]+))/gu;
const joiner = /^[-'._/:@&+#~·\\]+$/u;
const digits = /^\p{N}+$/u;

/**
 * Understands any text at all: words, `"phrases"` (also “” and 「」), `-without`, `OR` or `|`.
 * What is typed in one piece is one phrase (COVID-19, 2017年9月, 中国·武汉), but a change of script
 * starts a new word (AI教育), and so does punctuation that separates. Longer texts are cut to 200
 * characters, 16 clauses, and Han runs of 32.
 */
export function parseQuery(typed: string): ParsedQuery {
  const question = readQuestion(
    [...typed.slice(0, 2 * maxCharacters)].slice(0, maxCharacters).join(''),
  );
  if (question.groups.length === 0) {
    return { kind: question.exclusions.length > 0 ? 'onlyExclusions' : 'empty' };
  }
  const strict = writeForm(question);
  const relaxed = writeForm({
    ...question,
    groups: question.groups.map((group) => group.map(relax)),
  });
  const isSame = (relaxed.full ?? relaxed.and) === (strict.full ?? strict.and);
  return { kind: 'query', strict, relaxed: isSame ? null : relaxed };
}

function readQuestion(original: string): Question {
  const folded = foldText(original);
  const groups: Wish[][] = [];
  const exclusions: Wish[] = [];
  let clauses = 0;
  let isAlternative = false;
  for (const match of folded.text.slice(0, maxCharacters).matchAll(part)) {
    if (isOr(match, original, folded)) {
      isAlternative = true;
      continue;
    }
    const wish = readWish(match, maxClauses - clauses);
    if (wish.phrases.length === 0) continue;
    clauses += wish.phrases.length;
    const lastGroup = groups.at(-1);
    if (match.groups?.minus) exclusions.push(wish);
    else if (isAlternative && lastGroup) lastGroup.push(wish);
    else groups.push([wish]);
    isAlternative = false;
  }
  return { groups, exclusions };
}

/** OR is an operator in capitals only: "to be or not to be" is a sentence. */
function isOr(match: RegExpExecArray, original: string, { starts, ends }: FoldedText): boolean {
  if (match[0] === '|') return true;
  const typed = original.slice(starts[match.index], ends[match.index + match[0].length - 1]);
  return match[0] === 'or' && typed.normalize('NFKC') === 'OR';
}

function readWish({ groups }: RegExpExecArray, maxPhrases: number): Wish {
  const isQuoted = groups?.quoted !== undefined;
  const folded = foldText(groups?.quoted ?? groups?.chunk ?? '');
  const phrases: Run[][] = [];
  for (const run of runsOf(folded)) {
    const phrase = phrases.at(-1);
    const previous = phrase?.at(-1);
    if (previous && (isQuoted || areJoined(previous, run, folded.text)) && !isTooLong(previous)) {
      phrase?.push(run);
    } else {
      phrases.push([run]);
    }
  }
  return { phrases: phrases.slice(0, maxPhrases), isQuoted };
}

function areJoined(previous: Run, run: Run, text: string): boolean {
  const between = text.slice(previous.end, run.at);
  const numbers = [previous, run].filter((one) => digits.test(one.text)).length;
  if (between === '') return numbers > 0;
  return joiner.test(between) || (between === ',' && numbers === 2);
}

/** A run that is cut short cannot be followed by what followed it. */
function isTooLong(run: Run): boolean {
  return run.kind === 'han' && [...run.text].length > maxHanRun;
}

function relax({ phrases, isQuoted }: Wish): Wish {
  if (isQuoted) return { phrases, isQuoted };
  const words = phrases.flatMap((phrase) =>
    phrase.some((run) => run.kind === 'han')
      ? phrase.flatMap(wordsOf).map((run) => [run])
      : [phrase],
  );
  return { phrases: words.slice(0, maxClauses), isQuoted };
}

function writeForm({ groups, exclusions }: Question): QueryForm {
  const wishes = groups.map((group) => group.map(termsOf));
  const without = exclusions.map(termsOf);
  // An excluded phrase cannot be asked of the index: its words apart would exclude too much.
  const exact = without.filter((terms) => terms.every(({ tokens }) => tokens.length === 1));
  const full = writeQuestion(wishes, without, '<->');
  return {
    and: writeQuestion(wishes, exact, '&'),
    full: full.includes('<->') ? full : null,
    terms: wishes.flat(2),
  };
}

function termsOf({ phrases }: Wish): Term[] {
  return phrases.map(toTerm);
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

function writeQuestion(wishes: Term[][][], without: Term[][], order: '<->' | '&'): string {
  const writeAll = (terms: Term[]) => terms.map((term) => writeTerm(term, order)).join(' & ');
  const clauses = [
    ...wishes.map((group) => group.map((terms) => `(${writeAll(terms)})`).join(' | ')),
    ...without.map((terms) => `!(${writeAll(terms)})`),
  ];
  return clauses.map((clause) => `(${clause})`).join(' & ');
}

/** Tokens are letters, digits and marks only: quotes around them are always enough. */
function writeTerm({ tokens, prefix }: Term, order: '<->' | '&'): string {
  const last = tokens.length - 1;
  const written = tokens.map((token, at) => `'${token}'${prefix && at === last ? ':*' : ''}`);
  return `(${written.join(` ${order} `)})`;
}
