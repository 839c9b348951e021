import { expect, test } from 'vitest';
import { submitArticle } from './submit-article';
import { editionsMadeBy, listActs, race, readArticle } from './test-records';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

test('a writer submits what is on the screen, in one step', async () => {
  const writer = await newEditor('writer');
  const article = await newArticle(writer);
  const made = await editionsMadeBy(async () => {
    const content = newContent({ title: 'The last word' });
    const saved = await submitArticle(writer, { ...article, content });
    expect(saved).toMatchObject({ state: 'in_review', version: 2 });
  });
  expect(made).toBe(0);
  const { draftRevision, revisions } = await readArticle(article.articleId);
  expect(draftRevision?.title).toBe('The last word');
  expect(revisions).toHaveLength(2);
  expect(await listActs(article.articleId)).toEqual(['article:create', 'article:submit']);
});

test('a note alone is handed in with the same text, and a text that was just begun once', async () => {
  const writer = await newEditor('writer');
  const content = newContent();
  const article = await newArticle(writer, content);
  const noted = { ...content, note: 'Please check the figures.' };
  await submitArticle(writer, { ...article, content: noted });
  expect((await readArticle(article.articleId)).revisions).toMatchObject([
    { note: '' },
    { note: noted.note },
  ]);
  const begun = await newArticle(writer, noted);
  const handedIn = await submitArticle(writer, { ...begun, content: noted });
  expect(handedIn).toMatchObject({ state: 'in_review', revision: 1 });
});

test('a writer does not submit somebody else’s article', async () => {
  const article = await newArticle(await newEditor('editor'));
  const writer = await newEditor('writer');
  await expect(submitArticle(writer, article)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('only a draft is submitted', async () => {
  const editor = await newEditor('editor');
  const inReview = await submitArticle(editor, await newArticle(editor));
  await expect(submitArticle(editor, inReview)).rejects.toMatchObject({ kind: 'wrong-state' });
  const published = await newPublishedArticle(editor);
  await expect(submitArticle(editor, published)).rejects.toMatchObject({
    key: 'moveNotPossible',
    values: { state: 'published' },
  });
});

test('changes of a published article are submitted while readers keep the live text', async () => {
  const editor = await newEditor('editor');
  const article = await newPublishedArticle(editor);
  const { state } = await submitArticle(editor, { ...article, content: newContent() });
  expect(state).toBe('in_review');
  expect((await readArticle(article.articleId)).liveRevision?.number).toBe(1);
});

test('of two at the same time one is refused, and its text is not half kept', async () => {
  const writer = await newEditor('writer');
  const article = await newArticle(writer);
  const submit = () => submitArticle(writer, { ...article, content: newContent() });
  const { won, lost } = await race(submit, submit);
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ kind: 'conflict' }]);
  expect((await readArticle(article.articleId)).revisions).toHaveLength(2);
});
