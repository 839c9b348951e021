import { beforeAll, describe, expect, test } from 'vitest';
import { binArticle } from './bin-article';
import { changePlaces } from './change-places';
import { createArticle } from './create-article';
import { createSynonyms } from './create-synonyms';
import { listNewsroomArticles, type NewsroomFilter } from './list-newsroom-articles';
import { mergeNames } from './merge-names';
import { publishArticle } from './publish-article';
import { restoreArticle } from './restore-article';
import { saveDraft } from './save-draft';
import { sendBackArticle } from './send-back-article';
import { submitArticle } from './submit-article';
import { takeBackArticle } from './take-back-article';
import { withdrawArticle } from './withdraw-article';
import type { ArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { reindexOutdated } from '@/lib/search/reindex';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;
let admin: Actor;
let sectionId: string;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
  admin = await newEditor('admin');
  sectionId = (await newSection()).id;
});

const paragraph = (text: string): ArticleBody => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const list = (filter: NewsroomFilter, page = {}) =>
  listNewsroomArticles(editor, { interfaceLocale: 'en', limit: 50, ...filter, ...page });

async function titles(words: string, filter: NewsroomFilter = {}) {
  return (await list({ ...filter, words })).articles.map(({ title }) => title);
}

describe('words are looked for in the newest texts, in the way of readers', () => {
  test('in title, standfirst and body, in any inflection, of either script', async () => {
    await newArticle(writer, { title: 'Kingfishers nest', standfirst: 'Under the footbridge' });
    await newArticle(writer, { title: 'Quiet', body: paragraph('The kingfisher is back.') });
    const content = newContent({ title: '翠鳥回来了', standfirst: '人行桥下' });
    await createArticle(writer, { locale: 'zh', content });
    expect(await titles('kingfishers')).toEqual(['Quiet', 'Kingfishers nest']);
    expect(await titles('kingfisher -nest')).toEqual(['Quiet']);
    expect(await titles('"under the footbridge"')).toEqual(['Kingfishers nest']);
    expect(await titles('翠鸟')).toEqual(['翠鳥回来了']);
    expect(await titles('行桥')).toEqual(['翠鳥回来了']);
  });

  test('by the names that it stands under, by synonyms, and by the beginning of a word', async () => {
    const names = {
      en: { name: 'Zhou Bo', slug: 'zhou-bo' },
      zh: { name: '周波', slug: 'zhou-bo' },
    };
    const { id: authorId } = await newAuthor(names);
    await newArticle(writer, { title: 'Nightjars', authorIds: [authorId] });
    await createSynonyms(editor, { phrases: ['nightjar', 'goatsucker'] });
    expect(await titles('zhou bo')).toEqual(['Nightjars']);
    expect(await titles('周波')).toEqual(['Nightjars']);
    expect(await titles('goatsucker')).toEqual(['Nightjars']);
    expect(await titles('nightj*')).toEqual(['Nightjars']);
  });

  test('the newest text counts, not the one that readers have', async () => {
    const live = await newPublishedArticle(editor, { title: 'Osprey seen', sectionId });
    await saveDraft(editor, { ...live, content: newContent({ title: 'Buzzard seen', sectionId }) });
    expect(await titles('osprey')).toEqual([]);
    expect(await titles('buzzard')).toEqual(['Buzzard seen']);
  });

  test('where nothing has a long query itself, what has its words is shown and said to be so', async () => {
    const content = newContent({ title: '仓库的屋顶', standfirst: '教育与建筑' });
    await createArticle(writer, { locale: 'zh', content });
    expect(await list({ words: '仓库屋顶建筑' })).toMatchObject({
      articles: [{ title: '仓库的屋顶' }],
      relaxed: true,
    });
  });

  test.each([
    ['%', 'empty'],
    ['-kingfisher', 'onlyExclusions'],
    ['the of', 'onlyStopWords'],
  ])('%s cannot be looked for, and it is said why', async (words, unanswered) => {
    expect(await list({ words })).toMatchObject({ articles: [], next: null, unanswered });
  });

  test('any text is a question', async () => {
    for (const words of [
      "'; DROP TABLE article; --",
      ':* & | ! (',
      '\u0000',
      '🎉',
      'x'.repeat(9_000),
    ])
      expect((await list({ words })).articles).toEqual([]);
  });
});

test('words and each filter together leave what both leave', async () => {
  const tag = { en: { name: 'Cranes', slug: 'cranes' }, zh: { name: '鹤', slug: 'he' } };
  const author = { en: { name: 'Mei', slug: 'mei' }, zh: { name: '梅', slug: 'mei-zh' } };
  const [tagId, authorId] = [(await newTag(tag)).id, (await newAuthor(author)).id];
  const publishAt = new Date('2017-09-19T03:46:00Z');
  const named = { sectionId, tagIds: [tagId], authorIds: [authorId] };
  await newArticle(editor, { title: 'Heron one', ...named });
  await newPublishedArticle(editor, { title: 'Heron two', publishAt, ...named });
  await newPublishedArticle(editor, { title: 'Heron three' });
  const far = new Date(Date.now() + 9e9);
  await newPublishedArticle(editor, { title: 'Heron four', publishAt: far });
  const expired = await newPublishedArticle(editor, { title: 'Heron five' });
  await db().$executeRaw`
    UPDATE article SET expire_at = now() WHERE id = ${expired.articleId}::uuid`;
  await submitArticle(writer, await newArticle(writer, { title: 'Heron six' }));
  const gone = await newPublishedArticle(editor, { title: 'Heron seven' });
  await withdrawArticle(editor, { ...gone, reason: 'No heron.' });
  await binArticle(writer, await newArticle(writer, { title: 'Heron eight' }));
  const chinese = newContent({ title: 'Heron 苍鹭' });
  await createArticle(writer, { locale: 'zh', content: chinese });
  const filters: NewsroomFilter[] = [
    {},
    { mine: true },
    ...(['draft', 'in_review', 'published', 'withdrawn', 'binned'] as const).map((state) => ({
      state,
    })),
    ...(['unpublished', 'scheduled', 'public', 'withdrawn', 'expired'] as const).map(
      (publicity) => ({ publicity }),
    ),
    { locale: 'zh' },
    { sectionId },
    { tag: 'cranes' },
    { author: '梅' },
    { issuedFrom: publishAt, issuedBefore: new Date('2017-09-20T00:00:00Z') },
    { tag: 'Cranes', state: 'draft', mine: true },
  ];
  for (const filter of filters) {
    const all = (await list(filter)).articles.map(({ title }) => title);
    const herons = all.filter((title) => title.startsWith('Heron'));
    expect(herons, JSON.stringify(filter)).not.toEqual([]);
    expect(await titles('heron', filter), JSON.stringify(filter)).toEqual(herons);
  }
  expect(await titles('heron', { tag: 'nobody calls it so' })).toEqual([]);
});

test('pages hold every match once, through the years', async () => {
  const years = [0, 0, 1, 2, 3, 5, 8, 40, 400, 401, 800, 4_000];
  for (const [at, days] of years.entries()) {
    const { articleId } = await newArticle(writer, { title: `Lapwing ${at}` });
    const updatedAt = new Date(Date.now() - days * 86_400_000);
    await db().article.update({ where: { id: articleId }, data: { updatedAt } });
    await db().$executeRaw`
      UPDATE search.draft SET norm_version = 0 WHERE article_id = ${articleId}::uuid`;
  }
  expect(await reindexOutdated()).toBe(years.length);
  const whole = await list({ words: 'lapwing' });
  const listed = whole.articles.map(({ id }) => id);
  expect(listed).toHaveLength(years.length);
  const seen: string[] = [];
  let before = whole.next ?? undefined;
  do {
    const page = await list({ words: 'lapwing' }, { before, limit: 2 });
    seen.push(...page.articles.map(({ id }) => id));
    before = page.next ?? undefined;
  } while (before);
  expect(seen).toEqual(listed);
});

test('whatever happens to articles, both indexes are what one built from nothing would be', async () => {
  const otherId = (await newSection()).id;
  const content = newContent({ title: '白鹭 Egret', sectionId: otherId });
  let article = await createArticle(writer, { locale: 'zh', content });
  const steps = [
    () => submitArticle(writer, article),
    () => sendBackArticle(editor, { ...article, reason: 'Where?' }),
    () => publishArticle(editor, article),
    () => saveDraft(editor, { ...article, content: { ...content, title: '白鹭 Egrets' } }),
    () => publishArticle(editor, article),
    () => withdrawArticle(editor, { ...article, reason: 'Wrong.' }),
    () => publishArticle(editor, article),
    () => takeBackArticle(editor, article),
  ];
  for (const step of steps) {
    article = await step();
    await expectSameFromNothing();
  }
  const binned = await binArticle(writer, await newArticle(writer, { title: 'Egret, binned' }));
  await restoreArticle(writer, binned);
  await newPublishedArticle(editor, { title: 'Egret, moved', sectionId: otherId });
  await expectSameFromNothing();
  await mergeNames(admin, { kind: 'section', id: otherId, intoId: sectionId });
  expect(await titles('egret', { sectionId })).toHaveLength(2);
  const all = (await list({ words: 'egret' })).articles.map(({ id }) => id);
  await changePlaces(editor, { articleIds: all, sectionId });
  expect(await titles('egret', { sectionId })).toHaveLength(3);
});

async function expectSameFromNothing(): Promise<void> {
  const read = () => db().$queryRaw`
    SELECT 'draft' AS kind, article_id, updated_at AS at, tsv::text FROM search.draft
    UNION ALL SELECT 'doc', article_id, publish_at, tsv::text FROM search.doc
    ORDER BY kind, article_id`;
  const kept = await read();
  await db().$executeRaw`DELETE FROM search.draft`;
  await db().$executeRaw`DELETE FROM search.doc`;
  await reindexOutdated();
  expect(kept).toEqual(await read());
}

test('what came back from the desk is found by words too, and what only was begun is left out', async () => {
  const words = `Goshawk${Date.now()}`;
  const begun = await newArticle(writer, { title: `${words} begun` });
  const handedIn = await submitArticle(writer, await newArticle(writer, { title: words }));
  await sendBackArticle(editor, { ...handedIn, reason: 'Whose?' });
  expect(await titles(words, { sentBack: true })).toEqual([words]);
  expect(await titles(words, { sentBack: false })).toEqual([`${words} begun`]);
  expect(await titles(words, { ids: [begun.articleId] })).toEqual([`${words} begun`]);
});
