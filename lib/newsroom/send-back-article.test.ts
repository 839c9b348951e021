import { beforeAll, expect, test } from 'vitest';
import { findNewsroomArticle } from './newsroom-articles';
import { sendBackArticle } from './send-back-article';
import { submitArticle } from './submit-article';
import { editionsMadeBy, listActs, race } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
});

async function inReview() {
  return submitArticle(writer, await newArticle(writer));
}

test('an editor sends an article back, and its writer reads why until it is submitted again', async () => {
  const article = await inReview();
  const reason = ' Who\nsays so? ';
  const made = await editionsMadeBy(() => sendBackArticle(editor, { ...article, reason }));
  expect(made).toBe(0);
  const found = await findNewsroomArticle(writer, article.articleId);
  expect(found).toMatchObject({
    state: 'draft',
    sentBack: { by: editor.name, reason: 'Who says so?' },
  });
  expect(await listActs(article.articleId)).toContain('article:send-back');
  await submitArticle(writer, { ...article, version: article.version + 1 });
  expect((await findNewsroomArticle(writer, article.articleId))?.sentBack).toBeNull();
});

test('a writer does not send back', async () => {
  const article = await inReview();
  const sent = sendBackArticle(writer, { ...article, reason: 'Mine.' });
  await expect(sent).rejects.toMatchObject({ kind: 'forbidden' });
});

test('only an article in review is sent back', async () => {
  const article = await newArticle(writer);
  const sent = sendBackArticle(editor, { ...article, reason: 'Why not.' });
  await expect(sent).rejects.toMatchObject({ kind: 'wrong-state' });
});

test('a reason is needed', async () => {
  const article = await inReview();
  for (const [reason, key] of [
    [' ', 'reasonMissing'],
    ['x'.repeat(501), 'reasonTooLong'],
  ] as const) {
    const sent = sendBackArticle(editor, { ...article, reason });
    await expect(sent).rejects.toMatchObject({ key, field: 'reason' });
  }
});

test('of two at the same time one is refused', async () => {
  const article = await inReview();
  const send = () => sendBackArticle(editor, { ...article, reason: 'Again.' });
  const { won, lost } = await race(send, send);
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ kind: 'conflict' }]);
});
