import { foldText, runsOf, type FoldedText, type Run } from './analyze';
import { joinEnglishDates, readDate } from './date-in-query';
import { maxHanRun } from './query-form';
import { onceEach, type Group, type Question, type Wish } from './question';

/** What somebody typed, understood. */
export type ParsedQuery =
  { kind: 'query'; question: Question } | { kind: 'empty' } | { kind: 'onlyExclusions' };

/** Of longer texts only the beginning is understood. */
export const maxCharacters = 200;
const maxClauses = 16;

const part = /(?<minus>-?)(?:"(?<quoted>[^"]*)"?|(?<chunk>[^\s"]+))/gu;
const joiner = /^[-'._/:@&+#~·\\]+$/u;
const digits = /^\p{N}+$/u;
const beginning = /[\p{L}\p{N}\p{M}]\*$/u;

/**
 * Understands any text at all: words, `"phrases"` (also “” and 「」), `-without`, `OR` or `|`, and
 * beginnings (`archit*`). What is typed in one piece is one phrase (COVID-19, 2017年9月, 中国·武汉), but
 * a change of script starts a new word (AI教育), and so does punctuation that separates; a date means
 * all ways to write it, and what was issued then. Longer texts are cut to 200 characters, 16 clauses,
 * and Han runs of 32.
 */
export function parseQuery(typed: string): ParsedQuery {
  const question = readQuestion(
    [...typed.slice(0, 2 * maxCharacters)].slice(0, maxCharacters).join(''),
  );
  if (question.groups.length > 0) return { kind: 'query', question };
  return { kind: question.exclusions.length > 0 ? 'onlyExclusions' : 'empty' };
}

function readQuestion(original: string): Question {
  const folded = foldText(original);
  const groups: Group[] = [];
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
    if (match.groups?.minus) {
      exclusions.push(wish);
    } else {
      const date = wish.isQuoted ? null : readDate(match.groups?.chunk ?? '');
      const wishes = [wish, ...(date?.wishes ?? [])];
      const labels = date ? [date.label] : [];
      if (isAlternative && lastGroup) {
        lastGroup.wishes.push(...wishes);
        lastGroup.labels.push(...labels);
      } else {
        groups.push({ wishes, labels });
      }
    }
    isAlternative = false;
  }
  return { groups: onceEach(joinEnglishDates(groups)), exclusions };
}

/** OR is an operator in capitals only: "to be or not to be" is a sentence. */
function isOr(match: RegExpExecArray, original: string, { starts, ends }: FoldedText): boolean {
  if (match[0] === '|') return true;
  const typed = original.slice(starts[match.index], ends[match.index + match[0].length - 1]);
  return match[0] === 'or' && typed.normalize('NFKC') === 'OR';
}

function readWish({ groups }: RegExpExecArray, maxPhrases: number): Wish {
  const isQuoted = groups?.quoted !== undefined;
  const chunk = groups?.quoted ?? groups?.chunk ?? '';
  const folded = foldText(chunk);
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
  const kept = phrases.slice(0, maxPhrases);
  const isOpen = !isQuoted && beginning.test(chunk) && kept.at(-1)?.at(-1)?.kind === 'word';
  return { phrases: kept, isQuoted, isOpen };
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
