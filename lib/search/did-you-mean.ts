import { foldText, runsOf, type FoldedText, type Run } from './analyze';
import { editDistance } from './edit-distance';
import { expandQuestion } from './expand-question';
import type { Index } from './open-index';
import { maxCharacters, parseQuery } from './parse-query';
import { pinyinOf } from './pinyin';
import { writeForm } from './query-form';
import { rankByTime, type Scope } from './ranking';
import { wordsOf } from './relax';
import { wordsNear, wordsThatSound, type Word } from './vocabulary';

const maxTried = 4;
const maxWords = 12;
const longestWord = 30;
/** For each that is tried, in milliseconds; after so many in all no other one is. */
const patience = 8;
const longestTrying = 30;
/** How many times as many articles must have a word for it to be meant instead of one that some have. */
const farMoreCommon = 20;

/** A word that was perhaps meant instead of one in the query. */
type Correction = { run: Run; word: string; weight: number };

/**
 * The query that was perhaps meant: with one word that differs by a letter or two (more, fewer, other,
 * exchanged), or a Chinese one that sounds the same, and that finds more of what is public.
 *
 * @param found how many articles the query as typed finds
 * @returns what to ask instead, or `null`
 */
export async function didYouMean(
  index: Index,
  typed: string,
  scope: Scope,
  found: number,
): Promise<string | null> {
  if (typed.length > maxCharacters) return null;
  const folded = foldText(typed);
  const runs = wordsToCorrect(folded);
  const corrections = await findCorrections(index, runs);
  const began = performance.now();
  for (const correction of corrections.slice(0, maxTried)) {
    if (performance.now() - began > longestTrying) break;
    const instead = replaceRun(typed, folded, correction);
    if ((await countMatches(index, instead, scope, found + 1)) > found) return instead;
  }
  return null;
}

/** The first different words: in more of them than that, one that is wrong is not the trouble. */
function wordsToCorrect(folded: FoldedText): Run[] {
  const runs = [...runsOf(folded)].flatMap(wordPlaces);
  const known = runs.map(({ text }) => text);
  const once = runs.filter(({ text }, at) => known.indexOf(text) === at);
  return once.filter(({ text }) => text.length <= longestWord).slice(0, maxWords);
}

/** The words of a run and the run itself, each where it stands. */
function wordPlaces(run: Run): Run[] {
  if (run.kind === 'word') return [run];
  let at = run.at;
  const words = wordsOf(run).map((word) => {
    const place = run.text.indexOf(word.text, at - run.at) + run.at;
    at = place + word.text.length;
    return { ...word, at: place, end: at };
  });
  return words.length === 1 && words[0]?.text === run.text ? [run] : [run, ...words];
}

async function findCorrections(index: Index, runs: Run[]): Promise<Correction[]> {
  const known = new Map(
    (
      await wordsNear(
        index,
        runs.map(({ text }) => text),
      )
    ).map((row) => [row.typed, row.words]),
  );
  const sounds = await wordsThatSound(
    index,
    runs.flatMap(({ kind, text }) => (kind === 'han' ? (pinyinOf(text)?.pinyin ?? []) : [])),
  );
  return runs
    .flatMap((run) => {
      const near = known.get(run.text) ?? [];
      const own = near.find(({ word }) => word === run.text)?.articles ?? 0;
      const alike =
        run.kind === 'han'
          ? sounds.filter(({ pinyin }) => pinyin === pinyinOf(run.text)?.pinyin)
          : [];
      return [...near.map((word) => weigh(run, word)), ...alike.map((word) => weigh(run, word, 1))]
        .filter(({ word, articles }) => word !== run.text && articles >= own * farMoreCommon)
        .map(({ word, weight }) => ({ run, word, weight }));
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Nearer is better, then what more articles have. */
function weigh(run: Run, { word, articles }: Word, distance = editDistance(run.text, word)) {
  return { word, articles, weight: Math.log(articles + 1) - 4 * distance };
}

function replaceRun(
  typed: string,
  { starts, ends }: FoldedText,
  { run, word }: Correction,
): string {
  return typed.slice(0, starts[run.at]) + word + typed.slice(ends[run.end - 1]);
}

async function countMatches(
  index: Index,
  q: string,
  scope: Scope,
  wanted: number,
): Promise<number> {
  const parsed = parseQuery(q);
  if (parsed.kind !== 'query') return 0;
  const form = writeForm(await expandQuestion(index, parsed.question));
  return (await rankByTime(index, form, { ...scope, patience }, wanted)).total;
}
