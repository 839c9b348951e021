import { beforeAll, expect, test } from 'vitest';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { editionsMadeBy, isIndexed, listActs, race, readArticle } from './test-records';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const reason = 'The figures were wrong.';
let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

test('an editor withdraws an article with a reason', async () => {
  const article = await newPublishedArticle(editor);
  const made = await editionsMadeBy(() => withdrawArticle(editor, { ...article, reason }));
  expect(made).toBe(1);
  const after = await readArticle(article.articleId);
  expect(after).toMatchObject({ state: 'withdrawn', withdrawalReason: reason });
  expect(after.withdrawnAt).not.toBeNull();
  expect(after.liveRevisionId).not.toBeNull();
  expect(await isIndexed(article.articleId)).toBe(false);
  expect(await listActs(article.articleId)).toContain('article:withdraw');
});

test('with changes waiting the live text is withdrawn and the changes stay', async () => {
  const article = await newPublishedArticle(editor);
  const saved = await saveDraft(editor, { ...article, content: newContent({ title: 'Waiting' }) });
  await withdrawArticle(editor, { ...saved, reason });
  expect((await readArticle(article.articleId)).draftRevision?.title).toBe('Waiting');
});

test('a writer does not withdraw, not even their own', async () => {
  const writer = await newEditor('writer');
  const { id: sectionId } = await db().section.findFirstOrThrow();
  const article = await publishArticle(editor, await newArticle(writer, { sectionId }));
  await expect(withdrawArticle(writer, { ...article, reason })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('only what readers have had is withdrawn', async () => {
  const draft = await newArticle(editor);
  await expect(withdrawArticle(editor, { ...draft, reason })).rejects.toThrow('notPublished');
  const publishAt = new Date(Date.now() + 3_600_000);
  const scheduled = await newPublishedArticle(editor, { publishAt });
  await expect(withdrawArticle(editor, { ...scheduled, reason })).rejects.toMatchObject({
    kind: 'wrong-state',
  });
});

test('a reason is needed', async () => {
  const article = await newPublishedArticle(editor);
  const made = await editionsMadeBy(async () => {
    const withdrawn = withdrawArticle(editor, { ...article, reason: '\u3000' });
    await expect(withdrawn).rejects.toMatchObject({ key: 'reasonMissing' });
  });
  expect(made).toBe(0);
});

test('of a withdrawal and a save of the same version one is refused', async () => {
  const article = await newPublishedArticle(editor);
  const { won, lost } = await race(
    () => withdrawArticle(editor, { ...article, reason }),
    () => saveDraft(editor, { ...article, content: newContent() }),
  );
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ kind: 'conflict' }]);
  const { state, revisions } = await readArticle(article.articleId);
  expect(revisions).toHaveLength(state === 'withdrawn' ? 1 : 2);
});
