import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { indexArticle } from './search-index';
import { putTestArticle, putTestSection } from './test-articles';

useTestDatabase();

async function putAndRead(text: { title: string; standfirst?: string; body?: string }) {
  const sectionId = await putTestSection(`s${Math.random()}`.replace('.', '-'));
  const publishAt = new Date('2017-09-30T20:00:00Z');
  const id = await putTestArticle({ locale: 'zh', sectionId, publishAt, ...text });
  const [row] = await db().$queryRaw<{ head: string; tsv: string }[]>`
    SELECT head::text, tsv::text FROM search.doc WHERE article_id = ${id}::uuid`;
  return { id, sectionId, head: row?.head, tsv: row?.tsv };
}

test('title, standfirst and body by weight, language, section and UTC time without positions', async () => {
  const text = { title: '教育信息', standfirst: 'Schools', body: 'Publishing 学校' };
  const { head, tsv, sectionId } = await putAndRead(text);
  const words = `'school':5B '信息':3A '息':4A '教育':1A '育信':2A`;
  expect(head).toBe(`'@q20173' '@s${sectionId}' '@y2017' '@zh' ${words}`);
  expect(tsv).toContain("'publish':6");
  expect(tsv).toContain("'学校':7");
});

test('no text can pretend to be a language, a section or a time', async () => {
  const { head } = await putAndRead({ title: '@en @y2026 @q20261' });
  expect(head).not.toMatch(/@en|@y2026|@q20261/);
});

test('a second text replaces the first', async () => {
  const { id, sectionId } = await putAndRead({ title: '海象' });
  const article = { articleId: id, locale: 'zh', sectionId, publishAt: new Date() } as const;
  await transaction((tx) =>
    indexArticle(tx, { ...article, title: '河马', standfirst: '', bodyText: '' }),
  );
  const rows = await db().$queryRaw<{ tsv: string }[]>`
    SELECT tsv::text FROM search.doc WHERE article_id = ${id}::uuid`;
  expect(rows).toHaveLength(1);
  expect(rows[0]?.tsv).toMatch(/河马/);
  expect(rows[0]?.tsv).not.toMatch(/海象/);
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
  const { tsv } = await putAndRead({ title: '长文', body: body.slice(0, 1_000_000) });
  expect(tsv).toMatch(/长文/);
});
