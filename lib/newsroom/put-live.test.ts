import { beforeAll, expect, test } from 'vitest';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { takeBackArticle } from './take-back-article';
import { readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { useTestMedia } from '@/lib/media/test-media';
import {
  newAuthor,
  newContent,
  newEditor,
  newPicture,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

let editor: Actor;
let sectionId: string;

beforeAll(async () => {
  editor = await newEditor('editor');
  sectionId = (await newSection()).id;
});

test('tags and authors are copied for their lists, in order, and leave with the text', async () => {
  const tag = await newTag();
  const authors = [await newAuthor(), await newAuthor()];
  const authorIds = authors.map(({ id }) => id).reverse();
  const content = newContent({ sectionId, tagIds: [tag.id, tag.id], authorIds });
  const article = await newPublishedArticle(editor, content);
  const live = await readArticle(article.articleId);
  const { publishAt } = live;
  expect(live.tags).toMatchObject([{ tagId: tag.id, locale: 'en', publishAt }]);
  expect(live.authors.map(({ authorId }) => authorId)).toEqual(authorIds);
  const untold = { ...newContent({ sectionId }), authorIds: [] };
  const again = await publishArticle(editor, { ...article, content: untold });
  const changed = await readArticle(article.articleId);
  expect([changed.tags.length, changed.authors.length]).toEqual([1, 0]);
  await takeBackArticle(editor, again);
  expect((await readArticle(article.articleId)).tags).toEqual([]);
});

test('readers keep the lead picture that they have until another is published', async () => {
  const [first, other] = [(await newPicture()).id, (await newPicture()).id];
  const content = newContent({ sectionId, leadPictureId: first });
  const article = await newPublishedArticle(editor, content);
  const read = () => readArticle(article.articleId);
  expect((await read()).leadPictureId).toBe(first);
  const changed = { ...content, leadPictureId: other };
  const saved = await saveDraft(editor, { ...article, content: changed });
  expect((await read()).leadPictureId).toBe(first);
  const published = await publishArticle(editor, saved);
  expect((await read()).leadPictureId).toBe(other);
  const without = { ...content, leadPictureId: null };
  await publishArticle(editor, { ...published, content: without });
  expect((await read()).leadPictureId).toBeNull();
});
