import { beforeAll, expect, test } from 'vitest';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { takeBackArticle } from './take-back-article';
import { editionsMadeBy, isIndexed, listActs, race, readArticle } from './test-records';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

test('an editor takes a public article back: a draft again, and known to have been public', async () => {
  const article = await newPublishedArticle(editor);
  const { firstPublishedAt } = await readArticle(article.articleId);
  const made = await editionsMadeBy(() => takeBackArticle(editor, article));
  expect(made).toBe(1);
  const after = await readArticle(article.articleId);
  expect(after).toMatchObject({
    state: 'draft',
    liveRevisionId: null,
    publishAt: null,
    title: null,
  });
  expect(after.firstPublishedAt).toEqual(firstPublishedAt);
  expect(await isIndexed(article.articleId)).toBe(false);
  expect((await listActs(article.articleId)).at(-1)).toBe('article:take-back');
});

test('a scheduled article that is taken back was never public', async () => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const article = await newPublishedArticle(editor, { publishAt });
  await takeBackArticle(editor, article);
  const after = await readArticle(article.articleId);
  expect(after).toMatchObject({ state: 'draft', firstPublishedAt: null, lastChangedAt: null });
});

test('changes that wait, or are in review, stay as they are', async () => {
  const article = await newPublishedArticle(editor);
  const content = newContent({ title: 'Waiting' });
  const inReview = await submitArticle(editor, { ...article, content });
  const { state } = await takeBackArticle(editor, inReview);
  expect(state).toBe('in_review');
  expect((await readArticle(article.articleId)).draftRevision?.title).toBe('Waiting');
});

test('a writer does not take back', async () => {
  const article = await newPublishedArticle(editor);
  const writer = await newEditor('writer');
  await expect(takeBackArticle(writer, article)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('only what is live is taken back', async () => {
  const draft = await newArticle(editor);
  await expect(takeBackArticle(editor, draft)).rejects.toThrow('notPublished');
  const published = await newPublishedArticle(editor);
  const withdrawn = await withdrawArticle(editor, { ...published, reason: 'Wrong.' });
  await expect(takeBackArticle(editor, withdrawn)).rejects.toThrow('moveNotPossible');
});

test('of two at the same time one is refused, and one edition is made', async () => {
  const article = await newPublishedArticle(editor);
  const made = await editionsMadeBy(async () => {
    const { won, lost } = await race(
      () => takeBackArticle(editor, article),
      () => takeBackArticle(editor, article),
      () => saveDraft(editor, { ...article, content: newContent() }),
    );
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ kind: 'conflict' }, { kind: 'conflict' }]);
  });
  const { liveRevisionId } = await readArticle(article.articleId);
  expect(made).toBe(liveRevisionId ? 0 : 1);
});
