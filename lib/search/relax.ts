import { foldText, runsOf, type Run } from './analyze';
import { onceEach, type Group, type Question, type Wish } from './question';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const maxWords = 16;
/** With more words than this, letting go of one of them makes too little difference. */
const maxLetGo = 8;

/**
 * Ways to ask again when nothing answers a question, each for less than the one before: for the words
 * of Han runs instead of the runs themselves; for all of the words but one; for any of them. What
 * somebody put in quotes stays as it is.
 *
 * @returns none where there is nothing to let go of
 */
export function relaxations({ groups: asked, exclusions }: Question): Question[] {
  const groups = onceEach(asked.flatMap(wordGroups)).slice(0, maxWords);
  const ways: Question[] = [];
  if (groups.length > asked.length) ways.push({ groups, exclusions });
  const kept = groups.filter(({ wishes }) => wishes.some(({ isQuoted }) => isQuoted));
  const words = groups.filter((group) => !kept.includes(group) && !isVague(group));
  if (words.length > 2 && words.length <= maxLetGo) {
    ways.push({ groups: [...kept, allButOne(words)], exclusions });
  }
  if (words.length > 1) {
    ways.push({ groups: [...kept, anyOf(words.slice(0, maxLetGo))], exclusions });
  }
  return ways;
}

/** Alone, a beginning or a character says too little. */
function isVague({ wishes }: Group): boolean {
  return wishes.some(
    ({ isOpen, phrases }) =>
      isOpen || phrases.flat().every(({ kind, text }) => kind === 'han' && [...text].length === 1),
  );
}

/** A Chinese text cut where the dictionary says; a character that is in no word is one by itself. */
export function segmentsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * The words of a Han run (武汉的教育政策: 武汉, 教育, 政策). Characters that stand alone are mostly
 * particles and are left out; several in a row are a name or a word that the dictionary lacks, and
 * stay together.
 *
 * @returns the run alone when it is one word, or no words can be told apart
 */
export function wordsOf(run: Run): Run[] {
  if (run.kind === 'word') return [run];
  const words: string[] = [];
  let previousIsOne = false;
  for (const segment of segmentsOf(run.text)) {
    const isOne = [...segment].length === 1;
    if (isOne && previousIsOne) words[words.length - 1] += segment;
    else words.push(segment);
    previousIsOne = isOne;
  }
  const told = words.filter((word) => [...word].length > 1);
  return told.length === 0 ? [run] : told.flatMap((word) => [...runsOf(foldText(word))]);
}

/** A group that asks for one thing only, word by word; all others as they are. */
function wordGroups(group: Group): Group[] {
  const [wish, ...others] = group.wishes;
  if (!wish || wish.isQuoted || others.length > 0 || group.labels.length > 0) return [group];
  const phrases = wish.phrases.flatMap((phrase) =>
    phrase.some(({ kind }) => kind === 'han')
      ? phrase.flatMap(wordsOf).map((run) => [run])
      : [phrase],
  );
  return phrases.map((phrase, at) => ({
    wishes: [{ ...wish, phrases: [phrase], isOpen: wish.isOpen && at === phrases.length - 1 }],
    labels: [],
  }));
}

function allButOne(groups: Group[]): Group {
  const firsts = groups.flatMap(({ wishes: [first] }) => (first ? [first] : []));
  return {
    wishes: firsts.map((_, left) => together(firsts.filter((_wish, at) => at !== left))),
    labels: [],
  };
}

function together(wishes: Wish[]): Wish {
  return {
    phrases: wishes.flatMap(({ phrases }) => phrases),
    isQuoted: false,
    isOpen: false,
  };
}

function anyOf(groups: Group[]): Group {
  return {
    wishes: groups.flatMap(({ wishes }) => wishes),
    labels: groups.flatMap(({ labels }) => labels),
  };
}
