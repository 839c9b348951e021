import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { keepIndex, startKeepingIndex } from './keep-index';
import { searchArticles } from './search-articles';
import { indexLater } from './search-index';
import { putTestArticle, putTestSection } from './test-articles';

useTestDatabase();

const countWaiting = async () =>
  (await db().$queryRaw<unknown[]>`SELECT FROM search.pending`).length;

async function countOf(word: string): Promise<number> {
  const rows = await db().$queryRaw<{ articles: number }[]>`
    SELECT articles FROM search.word WHERE word = ${word}`;
  return rows[0]?.articles ?? 0;
}

test('what was left for later is done once, also by several at once', async () => {
  const sectionId = await putTestSection('city');
  for (let at = 0; at < 130; at += 1) {
    await putTestArticle({ locale: 'en', title: `Windmill ${at}`, sectionId });
  }
  const done = await Promise.all([keepIndex(), keepIndex(), keepIndex()]);
  expect(done.reduce((sum, one) => sum + one)).toBe(130);
  expect(await countWaiting()).toBe(0);
  expect(await countOf('windmill')).toBe(130);
  expect(await keepIndex()).toBe(0);
});

test('a caption that was changed is found', async () => {
  const sectionId = await putTestSection('rivers');
  const id = await putTestArticle({ locale: 'en', title: 'A picture', sectionId });
  const picture = { fileHash: id, contentType: 'image/png', bytes: 1, width: 1, height: 1 };
  const { id: mediaId } = await db().media.create({ data: picture });
  await db().mediaText.create({ data: { mediaId, locale: 'en', caption: 'A lighthouse' } });
  await db().article.update({ where: { id }, data: { leadPictureId: mediaId } });
  await transaction((tx) => indexLater(tx, [id]));
  await keepIndex();
  const found = { locale: 'en', q: 'lighthouse', sort: 'newest', page: 1 } as const;
  expect(await searchArticles(found)).toMatchObject({ total: 1 });
});

test('it is done by itself, until it is stopped', async () => {
  const sectionId = await putTestSection('hills');
  const keeping = startKeepingIndex();
  await expect.poll(countWaiting).toBe(0);
  await keeping.stop();
  await putTestArticle({ locale: 'en', title: 'Left', sectionId });
  expect(await countWaiting()).toBe(1);
});
