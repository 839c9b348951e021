import { foldText, runsOf, type Run } from './analyze';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a Han run, for asking again when nothing has the run itself (武汉的教育政策: 武汉, 教育,
 * 政策). Characters that stand alone are mostly particles and are left out; several in a row are a
 * name or a word that the dictionary lacks, and stay together.
 *
 * @returns the run alone when it is one word, or no words can be told apart
 */
export function wordsOf(run: Run): Run[] {
  if (run.kind === 'word') return [run];
  const words: string[] = [];
  let previousIsOne = false;
  for (const { segment } of segmenter.segment(run.text)) {
    const isOne = [...segment].length === 1;
    if (isOne && previousIsOne) words[words.length - 1] += segment;
    else words.push(segment);
    previousIsOne = isOne;
  }
  const told = words.filter((word) => [...word].length > 1);
  return told.length === 0 ? [run] : told.flatMap((word) => [...runsOf(foldText(word))]);
}
