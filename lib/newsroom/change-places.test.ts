import { beforeAll, expect, test } from 'vitest';
import { binArticle } from './bin-article';
import { changePlaces } from './change-places';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { editionsMadeBy, listActs, race, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { searchArticles } from '@/lib/search/search-articles';
import {
  newArticle,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;
let writer: Actor;
let sectionId: string;
let tagId: string;

beforeAll(async () => {
  editor = await newEditor('editor');
  writer = await newEditor('writer');
  sectionId = (await newSection()).id;
  tagId = (await newTag()).id;
});

test('published articles move and get a tag at once, in one edition, as no material change', async () => {
  const articles = [await newPublishedArticle(editor), await newPublishedArticle(editor)];
  const before = await readArticle(String(articles[0]?.articleId));
  const articleIds = articles.map(({ articleId }) => articleId);
  const made = await editionsMadeBy(async () => {
    const result = await changePlaces(editor, { articleIds, sectionId, addTagIds: [tagId] });
    expect(result).toEqual({ changed: 2, same: 0, leftOut: 0 });
  });
  expect(made).toBe(1);
  const after = await readArticle(before.id);
  expect(after).toMatchObject({ state: 'published', sectionId, version: before.version + 1 });
  expect(after).toMatchObject({
    publishAt: before.publishAt,
    lastChangedAt: before.lastChangedAt,
    slug: before.slug,
    tags: [{ tagId }],
  });
  expect(after.liveRevisionId).toBe(after.draftRevisionId);
  expect(after.revisions).toHaveLength(2);
  expect(await listActs(before.id)).toContain('article:change-places');
  const found = { q: String(before.title), locale: 'en', sort: 'relevance', page: 1 } as const;
  expect(JSON.stringify(await searchArticles({ ...found, sectionId }))).toContain(before.id);
});

test('changes that wait keep waiting, in the new section too', async () => {
  const live = await newPublishedArticle(editor, { title: 'As readers have it' });
  const waiting = newContent({ title: 'Waiting', tagIds: [tagId] });
  await saveDraft(editor, { ...live, content: waiting });
  await changePlaces(editor, { articleIds: [live.articleId], sectionId, removeTagIds: [tagId] });
  const after = await readArticle(live.articleId);
  expect(after).toMatchObject({ state: 'draft', title: 'As readers have it', sectionId });
  expect(after.liveRevision).toMatchObject({ title: 'As readers have it', sectionId });
  expect(after.draftRevision).toMatchObject({ title: 'Waiting', sectionId, tagIds: [] });
  const { articleId, version } = { articleId: after.id, version: after.version };
  await publishArticle(editor, { articleId, version });
  expect(await readArticle(live.articleId)).toMatchObject({ title: 'Waiting', sectionId });
});

test('a draft stays a draft, and what is so already stays untouched', async () => {
  const draft = await newArticle(writer);
  const articleIds = [draft.articleId];
  const made = await editionsMadeBy(async () => {
    expect(await changePlaces(writer, { articleIds, sectionId })).toMatchObject({ changed: 1 });
    expect(await changePlaces(writer, { articleIds, sectionId })).toMatchObject({ same: 1 });
  });
  expect(made).toBe(0);
  expect(await readArticle(draft.articleId)).toMatchObject({
    state: 'draft',
    liveRevisionId: null,
  });
});

test('what somebody may not change, and the bin, are left out', async () => {
  const live = await newPublishedArticle(editor);
  const binned = await binArticle(editor, await newArticle(editor));
  const articleIds = [live.articleId, binned.articleId];
  const made = await editionsMadeBy(async () => {
    expect(await changePlaces(writer, { articleIds, sectionId })).toEqual({
      changed: 0,
      same: 0,
      leftOut: 2,
    });
  });
  expect(made).toBe(0);
  expect(await changePlaces(editor, { articleIds, sectionId })).toMatchObject({
    changed: 1,
    leftOut: 1,
  });
});

test('a section or a tag that is not there changes nothing', async () => {
  const { articleId } = await newPublishedArticle(editor);
  const before = await readArticle(articleId);
  const nothing = '01890000-0000-7000-8000-000000000000';
  const articleIds = [articleId];
  await expect(changePlaces(editor, { articleIds, sectionId: nothing })).rejects.toMatchObject({
    key: 'sectionNotFound',
  });
  await expect(changePlaces(editor, { articleIds, addTagIds: [nothing] })).rejects.toMatchObject({
    key: 'tagNotFound',
  });
  await expect(changePlaces(editor, { articleIds: [] })).rejects.toMatchObject({
    key: 'nothingChosen',
  });
  expect((await readArticle(articleId)).version).toBe(before.version);
});

test('two changes of the same articles both happen, one after the other', async () => {
  const articleIds = [
    (await newPublishedArticle(editor)).articleId,
    (await newPublishedArticle(editor)).articleId,
  ];
  const { lost } = await race(
    () => changePlaces(editor, { articleIds, sectionId }),
    () => changePlaces(editor, { articleIds: articleIds.toReversed(), addTagIds: [tagId] }),
  );
  expect(lost).toEqual([]);
  const tags = await db().articleTag.count({ where: { articleId: { in: articleIds }, tagId } });
  expect(tags).toBe(2);
});
