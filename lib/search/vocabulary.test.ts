import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { learnWords, wordsNear, wordsThatBegin, wordsThatSound } from './vocabulary';

useTestDatabase();

test('words are learned with their pinyin, each once a text, however they are written', async () => {
  await transaction((tx) => learnWords(tx, ['Bridges, BRIDGES', 'bridges 建筑师焱淼在會議', 'C']));
  const words = await db().$queryRaw<{ word: string; articles: number; pinyin: string | null }[]>`
    SELECT word, articles, pinyin FROM search.word`;
  expect(new Map(words.map(({ word, articles }) => [word, articles]))).toEqual(
    new Map([
      ['bridges', 2],
      ['建筑', 1],
      ['建筑师', 1],
      ['焱淼', 1],
      ['会议', 1],
    ]),
  );
  expect(words.find(({ word }) => word === '建筑师')?.pinyin).toBe('jianzhushi');
  await transaction((tx) => learnWords(tx, ['A bridge, two bridges']));
  expect(await wordsThatBegin(db(), 'bridge', 5)).toEqual([
    { word: 'bridges', articles: 3 },
    { word: 'bridge', articles: 1 },
  ]);
  expect(await wordsThatSound(db(), ['jianzhu'])).toMatchObject([{ word: '建筑' }]);
});

test.each([
  ['recieve', 'receive'],
  ['goverment', 'government'],
  ['presidant', 'president'],
  ['tecnology', 'technology'],
  ['informatoin', 'information'],
])('%s is near %s', async (typed, meant) => {
  await transaction((tx) => learnWords(tx, [meant, 'relieve', 'something else']));
  const [found] = await wordsNear(db(), [typed]);
  expect(found?.words.map(({ word }) => word)).toContain(meant);
});
