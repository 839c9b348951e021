import { beforeAll, expect, test } from 'vitest';
import { discardWorking } from './discard-working';
import { keepWorking } from './keep-working';
import { mergeNames } from './merge-names';
import { findNewsroomArticle } from './newsroom-articles';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newTag } from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
});

const text = (overrides: object = {}) => ({
  title: 'Typed and not saved',
  standfirst: '',
  slug: 'Not An Address',
  publishAt: 'next week',
  sectionId: null,
  leadPictureId: null,
  tagIds: [],
  authorIds: [],
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字' }] }] },
  ...overrides,
});

const setAside = async (actor: Actor, articleId: string) =>
  (await findNewsroomArticle(actor, articleId))?.working?.text ?? null;

test('what could not be saved is kept as it was typed, for whoever typed it alone', async () => {
  const { articleId, version } = await newArticle(writer);
  await keepWorking(editor, { articleId, version, text: text() });
  expect(await setAside(editor, articleId)).toEqual(text());
  expect(await setAside(writer, articleId)).toBeNull();
  await keepWorking(editor, { articleId, version, text: text({ title: '' }) });
  expect(await setAside(editor, articleId)).toEqual(text({ title: '' }));
  expect(await db().working.findMany({ where: { articleId } })).toMatchObject([
    { version: 2, baseVersion: 1 },
  ]);
  expect(await findNewsroomArticle(writer, articleId)).toMatchObject({ version });
});

test('saving or publishing a text takes away what its editor had set aside, and nobody else’s', async () => {
  const article = await newArticle(editor);
  const { articleId, version } = article;
  await keepWorking(editor, { articleId, version, text: text() });
  await keepWorking(writer, { articleId, version, text: text({ title: 'Of the writer' }) });
  await saveDraft(editor, { ...article, content: newContent({ title: 'Saved' }) });
  expect(await setAside(editor, articleId)).toBeNull();
  expect(await setAside(writer, articleId)).toMatchObject({ title: 'Of the writer' });
});

test('an act that is refused leaves it where it is', async () => {
  const article = await newArticle(editor);
  await keepWorking(editor, { ...article, text: text() });
  const content = newContent({ sectionId: null });
  await expect(publishArticle(editor, { ...article, content })).rejects.toMatchObject({
    key: 'sectionMissing',
  });
  expect(await setAside(editor, article.articleId)).not.toBeNull();
});

test('it can be thrown away', async () => {
  const { articleId, version } = await newArticle(writer);
  await keepWorking(writer, { articleId, version, text: text() });
  await discardWorking(editor, { articleId });
  expect(await setAside(writer, articleId)).not.toBeNull();
  await discardWorking(writer, { articleId });
  expect(await setAside(writer, articleId)).toBeNull();
  await discardWorking(writer, { articleId: 'nothing' });
});

test('a tag that was merged meanwhile is what it became', async () => {
  const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
  const { articleId, version } = await newArticle(writer);
  await keepWorking(writer, { articleId, version, text: text({ tagIds: [id] }) });
  await mergeNames(operator, { kind: 'tag', id, intoId });
  expect(await setAside(writer, articleId)).toMatchObject({ tagIds: [intoId] });
});

test.each([
  ['no document', { body: { type: 'script' } }, 'bodyInvalid'],
  ['no id', { tagIds: ["'; DROP"] }, 'tagNotFound'],
  ['a novel in the title', { title: 'x'.repeat(100_001) }, 'textTooLong'],
])('%s is refused', async (_, wrong, key) => {
  const { articleId, version } = await newArticle(writer);
  await expect(
    keepWorking(writer, { articleId, version, text: text(wrong) }),
  ).rejects.toMatchObject({ key });
  expect(await setAside(writer, articleId)).toBeNull();
});

test('of what does not exist nothing is kept, and nothing for nobody', async () => {
  const articleId = '01890000-0000-7000-8000-000000000000';
  await expect(keepWorking(writer, { articleId, version: 1, text: text() })).rejects.toMatchObject({
    key: 'articleNotFound',
  });
  const article = await newArticle(writer);
  await expect(keepWorking(operator, { ...article, text: text() })).rejects.toMatchObject({
    key: 'mayNot',
  });
});
