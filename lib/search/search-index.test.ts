import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { indexArticles } from './search-index';
import { putTestArticle, putTestSection, type TestArticle } from './test-articles';

useTestDatabase();

async function put(text: Partial<TestArticle> & { title: string }) {
  const sectionId = await putTestSection(`s${Math.random()}`.replace('.', '-'));
  const publishAt = new Date('2017-09-30T20:00:00Z');
  const id = await putTestArticle({ locale: 'zh', sectionId, publishAt, ...text });
  return { id, sectionId };
}

async function read(id: string) {
  const [row] = await db().$queryRaw<{ head: string; tsv: string }[]>`
    SELECT head::text, tsv::text FROM search.doc WHERE article_id = ${id}::uuid`;
  return row;
}

test('title, standfirst and body by weight, section and times without positions', async () => {
  const text = { title: '教育信息', standfirst: 'Schools', body: 'Publishing 学校' };
  const { id, sectionId } = await put(text);
  const row = await read(id);
  const labels = ['@i201709', '@i20170930', '@q20173', `@s${sectionId}`, '@x201', '@y2017'];
  const words = `'school':5B '信息':3A '息':4A '教育':1A '育信':2A`;
  expect(row?.head).toBe(`${labels.map((label) => `'${label}'`).join(' ')} ${words}`);
  expect(row?.tsv).toContain("'publish':6");
  expect(row?.tsv).toContain("'学校':7");
});

test('days are those of the newsroom', async () => {
  await db().$executeRaw`
    INSERT INTO site_setting (id, time_zone) VALUES (1, 'Asia/Shanghai')
    ON CONFLICT (id) DO UPDATE SET time_zone = excluded.time_zone`;
  const { id } = await put({ title: '国庆' });
  await db().$executeRaw`UPDATE site_setting SET time_zone = NULL`;
  expect((await read(id))?.head).toContain("'@i20171001'");
});

test('no text can pretend to be a language, a section or a time', async () => {
  const { id } = await put({ title: '@en @y2026 @q20261' });
  expect((await read(id))?.head).not.toMatch(/@en|@y2026|@q20261/);
});

test('a caption is found, and a new text takes the place of the old one', async () => {
  const { id } = await put({ title: '海象' });
  const { id: mediaId } = await db().media.create({
    data: { fileHash: id, contentType: 'image/png', bytes: 1, width: 1, height: 1 },
  });
  await db().mediaText.create({ data: { mediaId, locale: 'zh', caption: '河马在水里' } });
  await db().article.update({ where: { id }, data: { leadPictureId: mediaId } });
  await transaction((tx) => indexArticles(tx, [id]));
  expect((await read(id))?.tsv).toMatch(/河马/);
  await db().mediaText.updateMany({ data: { caption: '一只鸟' } });
  await transaction((tx) => indexArticles(tx, [id]));
  expect((await read(id))?.tsv).not.toMatch(/河马/);
});

test('what readers do not have any more is taken out', async () => {
  const { id } = await put({ title: '獾' });
  const withdrawn = {
    withdrawnAt: new Date(),
    withdrawalReason: '狗',
    state: 'withdrawn',
  } as const;
  await db().article.update({ where: { id }, data: withdrawn });
  await transaction((tx) => indexArticles(tx, [id]));
  expect(await read(id)).toBeUndefined();
});

test.each([
  [
    'characters in every order',
    (at: number) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ],
  ['long words', (at: number) => `${'x'.repeat(180)}${at} `],
  ['a word without end', () => 'x'],
])('an article of any length can be published: %s', async (_, part) => {
  const body = Array.from({ length: 120_000 }, (_unused, at) => part(at)).join('');
  const { id } = await put({ title: '长文', body: body.slice(0, 1_000_000) });
  expect((await read(id))?.tsv).toMatch(/长文/);
});
