import { beforeAll, expect, test } from 'vitest';
import { createArticle } from './create-article';
import { countNewsroomArticles, listNewsroomArticles } from './list-newsroom-articles';
import { findNewsroomArticle } from './newsroom-articles';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { readArticle } from './test-records';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
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

const all = { interfaceLocale: 'en' as const, limit: 50 };
let writer: Actor;
let editor: Actor;
let sectionId: string;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
  const texts = { en: { name: 'Campus', slug: 'campus' }, zh: { name: '校园', slug: 'xiao-yuan' } };
  sectionId = (await newSection({ texts })).id;
});

test('a line says where an article and its other language stand, and who changed it last', async () => {
  const english = await newArticle(writer, { sectionId, title: 'Stairs reopened' });
  const { storyId } = await readArticle(english.articleId);
  const content = newContent({ title: '楼梯开放' });
  const chinese = await createArticle(editor, { locale: 'zh', storyId, content });
  await submitArticle(editor, chinese);
  await saveDraft(editor, {
    ...english,
    content: newContent({ sectionId, title: 'Stairs open again' }),
  });
  const { articles } = await listNewsroomArticles(writer, { ...all, interfaceLocale: 'zh' });
  expect(articles.map(({ title }) => title)).toEqual(['Stairs open again', '楼梯开放']);
  expect(articles[0]).toMatchObject({
    locale: 'en',
    state: 'draft',
    publicity: 'unpublished',
    section: '校园',
    isMine: true,
    changed: { by: editor.name },
    versions: [{ id: chinese.articleId, locale: 'zh', state: 'in_review' }],
  });
  expect(articles[1]).toMatchObject({ section: null, isMine: false });
});

test('filters', async () => {
  await newArticle(editor, { title: '100% of a title' });
  const titles = async (filter: object) => {
    const { articles } = await listNewsroomArticles(editor, { ...all, ...filter });
    return articles.map(({ title }) => title);
  };
  expect(await titles({ state: 'in_review' })).toEqual(['楼梯开放']);
  expect(await titles({ locale: 'zh' })).toEqual(['楼梯开放']);
  expect(await titles({ mine: true })).toEqual(['100% of a title', '楼梯开放']);
  expect(await titles({ words: '100%' })).toEqual(['100% of a title']);
  expect(await titles({ words: '梯开' })).toEqual(['楼梯开放']);
  expect(await titles({ words: 'nothing' })).toEqual([]);
});

test('narrowed to a section, a tag, an author or days, drafts are found too', async () => {
  const names = { en: { name: 'Bamboo', slug: 'bamboo' }, zh: { name: '竹', slug: 'zhu' } };
  const { id: tagId } = await newTag(names);
  const { id: authorId } = await newAuthor({
    en: { name: 'Tao', slug: 'tao' },
    zh: { name: '陶工', slug: 'tao-gong' },
  });
  const drafted = { title: 'Bamboo floor', sectionId, tagIds: [tagId], authorIds: [authorId] };
  await newArticle(writer, drafted);
  const publishAt = new Date('2017-09-19T03:46:00Z');
  await newPublishedArticle(editor, { title: 'Issued then', publishAt });
  const titles = async (filter: object) => {
    const { articles } = await listNewsroomArticles(editor, { ...all, ...filter });
    return articles.map(({ title }) => title);
  };
  expect(await titles({ tag: 'bamboo' })).toEqual(['Bamboo floor']);
  expect(await titles({ tag: '竹' })).toEqual(['Bamboo floor']);
  expect(await titles({ author: '陶工' })).toEqual(['Bamboo floor']);
  expect(await titles({ tag: 'nobody calls it so' })).toEqual([]);
  expect(await titles({ sectionId, words: 'floor' })).toEqual(['Bamboo floor']);
  const dayAfter = new Date('2017-09-20T00:00:00Z');
  expect(await titles({ issuedFrom: publishAt, issuedBefore: dayAfter })).toEqual(['Issued then']);
  expect(await titles({ issuedFrom: dayAfter, issuedBefore: dayAfter })).toEqual([]);
  const issued = { issuedFrom: publishAt, issuedBefore: dayAfter };
  expect(await countNewsroomArticles(editor, issued)).toBe(1);
});

test('what readers have of an article is asked for as it is told', async () => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const expired = await newPublishedArticle(editor, {
    publishAt: new Date('2017-09-19T03:46:00Z'),
  });
  const expireAt = new Date('2017-09-20T00:00:00Z');
  await db().article.update({ where: { id: expired.articleId }, data: { expireAt } });
  await newPublishedArticle(editor, { publishAt });
  const withdrawn = await newPublishedArticle(editor);
  await withdrawArticle(editor, { ...withdrawn, reason: 'Wrong.' });
  const live = await newPublishedArticle(editor);
  await saveDraft(editor, { ...live, content: newContent() });
  const { articles } = await listNewsroomArticles(editor, all);
  for (const publicity of ['unpublished', 'scheduled', 'public', 'withdrawn', 'expired'] as const) {
    const asked = await listNewsroomArticles(editor, { ...all, publicity });
    expect(asked.articles).not.toEqual([]);
    expect(asked.articles).toEqual(articles.filter((one) => one.publicity === publicity));
  }
});

test('the bin is shown only when asked for', async () => {
  const { articleId } = await newArticle(editor, { title: 'Thrown away' });
  await db().article.update({ where: { id: articleId }, data: { state: 'binned' } });
  const titles = (list: { articles: { title: string }[] }) =>
    list.articles.map(({ title }) => title);
  expect(titles(await listNewsroomArticles(editor, all))).not.toContain('Thrown away');
  expect(titles(await listNewsroomArticles(editor, { ...all, state: 'binned' }))).toEqual([
    'Thrown away',
  ]);
});

test('pages hold every article once, also those changed in the same moment', async () => {
  for (let at = 0; at < 5; at += 1) await newArticle(editor);
  await db().article.updateMany({ data: { updatedAt: new Date() } });
  const whole = await listNewsroomArticles(editor, all);
  const seen: string[] = [];
  let before: Awaited<ReturnType<typeof listNewsroomArticles>>['next'] = null;
  do {
    const page = await listNewsroomArticles(editor, {
      ...all,
      limit: 3,
      before: before ?? undefined,
    });
    seen.push(...page.articles.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(seen).toEqual(whole.articles.map(({ id }) => id));
  expect(new Set(seen).size).toBe(seen.length);
  expect(whole.next).toBeNull();
});

test('the writing page gets the newest text and its version; saving it unchanged changes nothing', async () => {
  const content = newContent({ sectionId, slug: 'as-it-was', note: 'for the desk' });
  const article = await newArticle(writer, content);
  const found = await findNewsroomArticle(editor, article.articleId);
  expect(found).toMatchObject({ version: 1, content, path: '/en/articles/as-it-was' });
  expect(found?.versions).toMatchObject([{ id: article.articleId, locale: 'en' }]);
  if (!found) throw new Error('not found');
  expect(await saveDraft(editor, { ...article, content: found.content })).toEqual(article);
});

test('what does not exist is not found', async () => {
  expect(await findNewsroomArticle(editor, 'new')).toBeNull();
  expect(await findNewsroomArticle(editor, '01890000-0000-7000-8000-000000000000')).toBeNull();
});

test('a translation is behind when its source was changed after it, until it is written again', async () => {
  const english = await newPublishedArticle(editor, { title: 'Source' });
  const { storyId } = await readArticle(english.articleId);
  const chinese = await createArticle(editor, {
    locale: 'zh',
    storyId,
    sourceArticleId: english.articleId,
    content: newContent({ title: '译文' }),
  });
  const isBehind = async () => {
    const article = await findNewsroomArticle(editor, english.articleId);
    return article?.versions.find(({ locale }) => locale === 'zh')?.isBehind;
  };
  expect(await isBehind()).toBe(false);
  const changed = await saveDraft(editor, {
    ...english,
    content: newContent({ title: 'Source, changed', sectionId }),
  });
  expect(await isBehind()).toBe(false);
  await publishArticle(editor, changed);
  expect(await isBehind()).toBe(true);
  await saveDraft(editor, { ...chinese, content: newContent({ title: '新译文' }) });
  expect(await isBehind()).toBe(false);
});
