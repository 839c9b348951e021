import { beforeAll, expect, test } from 'vitest';
import { binArticle } from './bin-article';
import { listNewsroomArticles } from './list-newsroom-articles';
import { restoreArticle } from './restore-article';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { takeBackArticle } from './take-back-article';
import { editionsMadeBy, listActs, race, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;
let writer: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
  writer = await newEditor('writer');
});

async function isListed(articleId: string, state?: 'binned'): Promise<boolean> {
  const filter = { interfaceLocale: 'en', limit: 100, state } as const;
  const { articles } = await listNewsroomArticles(editor, filter);
  return articles.some(({ id }) => id === articleId);
}

test('a writer puts an article of their own into the bin and takes it out again, text and all', async () => {
  const article = await newArticle(writer, { title: 'Thrown away too early' });
  const made = await editionsMadeBy(async () => {
    const binned = await binArticle(writer, article);
    expect(await isListed(article.articleId)).toBe(false);
    expect(await isListed(article.articleId, 'binned')).toBe(true);
    await restoreArticle(writer, binned);
  });
  expect(made).toBe(0);
  const after = await readArticle(article.articleId);
  expect(after).toMatchObject({
    state: 'draft',
    draftRevision: { title: 'Thrown away too early' },
  });
  expect(after.revisions).toHaveLength(1);
  expect(await isListed(article.articleId)).toBe(true);
  expect(await listActs(article.articleId)).toEqual([
    'article:create',
    'article:bin',
    'article:restore',
  ]);
});

test('what lies in review can be put into the bin too, and comes back as a draft', async () => {
  const binned = await binArticle(editor, await submitArticle(writer, await newArticle(writer)));
  expect(await restoreArticle(editor, binned)).toMatchObject({ state: 'draft' });
});

test('a writer touches nobody else’s', async () => {
  const article = await newArticle(editor);
  await expect(binArticle(writer, article)).rejects.toMatchObject({ kind: 'forbidden' });
  const binned = await binArticle(editor, article);
  await expect(restoreArticle(writer, binned)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('what readers have, will have or have had stays out of the bin', async () => {
  const live = await newPublishedArticle(editor);
  await expect(binArticle(editor, live)).rejects.toMatchObject({ kind: 'wrong-state' });
  const takenBack = await takeBackArticle(editor, live);
  await expect(binArticle(editor, takenBack)).rejects.toMatchObject({ key: 'wasPublic' });
  const publishAt = new Date(Date.now() + 3_600_000);
  const scheduled = await newPublishedArticle(editor, { publishAt });
  await expect(binArticle(editor, scheduled)).rejects.toMatchObject({ kind: 'wrong-state' });
  const neverOut = await takeBackArticle(editor, scheduled);
  expect(await binArticle(editor, neverOut)).toMatchObject({ state: 'binned' });
});

test('in the bin nothing is written, and only what lies there is restored', async () => {
  const article = await newArticle(editor);
  await expect(restoreArticle(editor, article)).rejects.toMatchObject({ kind: 'wrong-state' });
  const binned = await binArticle(editor, article);
  const saved = saveDraft(editor, { ...binned, content: newContent() });
  await expect(saved).rejects.toMatchObject({ kind: 'wrong-state' });
});

test('of a save and the bin from the same version one is refused, and no text is lost', async () => {
  const article = await newArticle(editor);
  const { won, lost } = await race(
    () => binArticle(editor, article),
    () => saveDraft(editor, { ...article, content: newContent({ title: 'Still at it' }) }),
  );
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ kind: 'conflict' }]);
});
