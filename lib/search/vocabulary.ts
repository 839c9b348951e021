import type { Transaction } from '@/lib/db/client';
import { foldText, runsOf, type Run } from './analyze';
import type { Index } from './open-index';
import { pinyinOf, type Pinyin } from './pinyin';
import { segmentsOf } from './relax';

const latinWord = /^(?=.*\p{L})[\p{L}\p{N}]{2,30}$/u;
const longestHanWord = 6;
/** What makes a person, a place or a thing of the word before it. */
const suffixes = '师员家者性化率局院校馆所站区县市省村镇街路桥河湖山江';
/** Characters that mostly stand by themselves, between words and names. */
const betweenWords =
  '的了在是和与及等也都就而被把从对为以于之其着过到给向由很更最太不没有无这那哪谁你我他她它们将又还已再才只可能会要让使得么吗呢吧啊上下中里外前后时日年月个位次种条件一二三四五六七八九十百千万亿';

/** Of these lengths words are corrected (`search.word_near`); from `two` on two letters may differ. */
const corrected = { from: 3, to: 24, two: 8 };

/** A word of the vocabulary, and about how many articles have it. */
export type Word = { word: string; articles: number };

/**
 * Learns the words of texts, each counted once a text. Whoever learns does so alone (`keepIndex`):
 * two at once could wait for each other.
 */
export async function learnWords(tx: Transaction, texts: string[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of vocabularyOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  const known = await tx.$queryRaw<{ word: string }[]>`
    UPDATE search.word SET articles = word.articles + found.articles
    FROM unnest(${words}::text[], ${words.map((word) => counts.get(word))}::int[])
      AS found (word, articles)
    WHERE word.word = found.word RETURNING word.word`;
  const knownWords = new Set(known.map(({ word }) => word));
  const fresh = words
    .filter((word) => !knownWords.has(word))
    .map((word) => ({ word, articles: counts.get(word) ?? 0, sound: pinyinOf(word) }));
  if (fresh.length === 0) return;
  await addWords(tx, fresh);
}

/** Lets the words of a name be suggested, whether or not an article has them. */
export async function learnName(tx: Transaction, name: string): Promise<void> {
  const words = [...vocabularyOf(name)].sort();
  await addWords(
    tx,
    words.map((word) => ({ word, articles: 0, sound: pinyinOf(word) })),
  );
}

/** @param fresh in order, so that nobody waits for each other */
async function addWords(
  tx: Transaction,
  fresh: (Word & { sound: Pinyin | null })[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search.word (word, articles, pinyin, initials)
    SELECT * FROM unnest(${fresh.map(({ word }) => word)}::text[],
      ${fresh.map(({ articles }) => articles)}::int[],
      ${fresh.map(({ sound }) => sound?.pinyin ?? null)}::text[],
      ${fresh.map(({ sound }) => sound?.initials ?? null)}::text[])
    ON CONFLICT (word) DO UPDATE SET articles = word.articles + excluded.articles
      WHERE excluded.articles > 0`;
}

/** The different words of a text that can be suggested: Latin ones, and Chinese ones of two characters on. */
function vocabularyOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const run of runsOf(foldText(text))) {
    if (run.kind === 'han') hanWordsOf(run).forEach((word) => words.add(word));
    else if (latinWord.test(run.text)) words.add(run.text);
  }
  return words;
}

/**
 * The words of the dictionary, also with the syllable that makes a person or a place of one (建筑: 建筑师);
 * and characters that are in none of its words, which often are a name, up to the next particle.
 */
function hanWordsOf(run: Run): string[] {
  const words: string[] = [];
  let unknown = '';
  for (const segment of segmentsOf(run.text)) {
    const isParticle = betweenWords.includes(segment);
    const last = words.at(-1);
    if ([...segment].length > 1 || isParticle) {
      words.push(unknown, segment);
      unknown = '';
    } else if (unknown === '' && last && suffixes.includes(segment)) {
      words.push(last + segment);
    } else {
      unknown += segment;
    }
  }
  return [...words, unknown].filter((word) => {
    const length = [...word].length;
    return length > 1 && length <= longestHanWord;
  });
}

/** The words that begin so, those that most articles have first. */
export async function wordsThatBegin(
  index: Index,
  beginning: string,
  limit: number,
): Promise<Word[]> {
  return index.$queryRaw<Word[]>`
    SELECT word, articles FROM search.word
    WHERE word >= ${beginning} AND word < ${beginning} || U&'\\+10FFFF'
    ORDER BY articles DESC, word LIMIT ${limit}`;
}

/** For each of the pinyin the Chinese words that sound so, those that most articles have first. */
export async function wordsThatSound(
  index: Index,
  pinyin: string[],
): Promise<(Word & { pinyin: string })[]> {
  return index.$queryRaw<(Word & { pinyin: string })[]>`
    SELECT word, articles, pinyin FROM search.word WHERE pinyin = ANY (${pinyin}::text[])
    ORDER BY articles DESC, word`;
}

/**
 * For each of the words those of the vocabulary that differ from it by a letter, or by two in a long
 * word, and it itself, where it is known.
 */
export async function wordsNear(
  index: Index,
  words: string[],
): Promise<{ typed: string; words: Word[] }[]> {
  const long = words.filter((word) => word.length >= corrected.from && word.length <= corrected.to);
  const forms = long.map((typed) => ({ typed, forms: [...formsOf(typed)] }));
  const rows = await index.$queryRaw<(Word & { typed: string })[]>`
    SELECT typed, word, articles
    FROM unnest(${forms.map(({ typed }) => typed)}::text[], ${forms.map((one) => one.forms.join(' '))}::text[])
        AS asked (typed, forms),
      LATERAL (
        SELECT word, articles FROM search.word
        WHERE search.near_forms(word) && string_to_array(forms, ' ')
          AND length(word) BETWEEN 3 AND 24
        ORDER BY articles DESC LIMIT 50) AS near
    UNION ALL
    SELECT word, word, articles FROM search.word WHERE word = ANY (${words}::text[])`;
  return words.map((typed) => ({ typed, words: rows.filter((row) => row.typed === typed) }));
}

/** What `search.near_forms` makes of a word, and of a long one what is left without two letters. */
function formsOf(word: string): Set<string> {
  const without = (text: string) => [...text].map((_, at, all) => all.toSpliced(at, 1).join(''));
  const once = without(word);
  return new Set([word, ...once, ...(word.length >= corrected.two ? once.flatMap(without) : [])]);
}

/** The Chinese words whose pinyin begins so, or whose initials are these, those that most articles have first. */
export async function wordsThatBeginToSound(
  index: Index,
  letters: string,
  limit: number,
): Promise<Word[]> {
  return index.$queryRaw<Word[]>`
    SELECT DISTINCT word, articles FROM (
      (SELECT word, articles FROM search.word
        WHERE pinyin >= ${letters} AND pinyin < ${letters} || '{'
        ORDER BY articles DESC LIMIT ${limit})
      UNION ALL
      (SELECT word, articles FROM search.word WHERE initials = ${letters}
        ORDER BY articles DESC LIMIT ${limit})) AS sounding
    ORDER BY articles DESC, word LIMIT ${limit}`;
}
