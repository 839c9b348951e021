import { beforeAll, describe, expect, test } from 'vitest';
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
  note: '',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '字' }] }] },
  ...overrides,
});

let working = 0;

/** Sets aside what is typed in an article of version 1, and answers its number. */
async function keep(
  actor: Actor,
  articleId: string,
  more: { replaces?: number; text?: ReturnType<typeof text> } = {},
): Promise<number> {
  working += 1;
  const given = { articleId, revision: 1, working, replaces: null, text: text() };
  await keepWorking(actor, { ...given, ...more });
  return given.working;
}

const setAside = async (actor: Actor, articleId: string) =>
  (await findNewsroomArticle(actor, articleId))?.working?.text ?? null;

test('what could not be saved is kept as it was typed, for whoever typed it alone', async () => {
  const { articleId, version } = await newArticle(writer);
  const replaces = await keep(editor, articleId);
  expect(await setAside(editor, articleId)).toEqual(text());
  expect(await setAside(writer, articleId)).toBeNull();
  const number = await keep(editor, articleId, { replaces, text: text({ title: '' }) });
  expect(await setAside(editor, articleId)).toEqual(text({ title: '' }));
  expect(await db().working.findMany({ where: { articleId } })).toMatchObject([
    { version: number, baseRevision: 1 },
  ]);
  expect(await findNewsroomArticle(writer, articleId)).toMatchObject({ version });
});

test('saving or publishing a text takes away what its editor had set aside, and nobody else’s', async () => {
  const article = await newArticle(editor);
  const { articleId } = article;
  const working = await keep(editor, articleId);
  await keep(writer, articleId, { text: text({ title: 'Of the writer' }) });
  await saveDraft(editor, { ...article, working, content: newContent({ title: 'Saved' }) });
  expect(await setAside(editor, articleId)).toBeNull();
  expect(await setAside(writer, articleId)).toMatchObject({ title: 'Of the writer' });
});

test('an act that is refused leaves it where it is', async () => {
  const article = await newArticle(editor);
  const working = await keep(editor, article.articleId);
  const content = newContent({ sectionId: null });
  await expect(publishArticle(editor, { ...article, working, content })).rejects.toMatchObject({
    key: 'sectionMissing',
  });
  expect(await setAside(editor, article.articleId)).not.toBeNull();
});

describe('an editor who has the article open twice', () => {
  const elsewhere = { key: 'workingElsewhere', kind: 'conflict' };
  const other = text({ title: 'Of the other page' });

  test('loses nothing that either page set aside', async () => {
    const { articleId } = await newArticle(editor);
    const working = await keep(editor, articleId);
    await expect(keep(editor, articleId, { text: other })).rejects.toMatchObject(elsewhere);
    await keep(editor, articleId, { replaces: working });
    await expect(keep(editor, articleId, { replaces: working, text: other })).rejects.toMatchObject(
      elsewhere,
    );
    await discardWorking(editor, { articleId, working });
    expect(await setAside(editor, articleId)).toEqual(text());
  });

  test('saves on one page, and the other keeps what it set aside', async () => {
    const article = await newArticle(editor);
    const { articleId } = article;
    await keep(editor, articleId, { text: other });
    await saveDraft(editor, { ...article, content: newContent({ title: 'Saved' }) });
    expect(await setAside(editor, articleId)).toEqual(other);
  });

  test('a page that knows of a text that is gone does not replace the one after it', async () => {
    const { articleId } = await newArticle(editor);
    const working = await keep(editor, articleId);
    await discardWorking(editor, { articleId, working });
    await expect(keep(editor, articleId, { replaces: working })).rejects.toMatchObject(elsewhere);
    await keep(editor, articleId, { text: other });
    await expect(keep(editor, articleId, { replaces: working })).rejects.toMatchObject(elsewhere);
    expect(await setAside(editor, articleId)).toEqual(other);
  });

  test('of two texts that come at once one is kept', async () => {
    const { articleId } = await newArticle(editor);
    const both = await Promise.allSettled([keep(editor, articleId), keep(editor, articleId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

test('it can be thrown away', async () => {
  const { articleId } = await newArticle(writer);
  const working = await keep(writer, articleId);
  await discardWorking(editor, { articleId, working });
  expect(await setAside(writer, articleId)).not.toBeNull();
  await discardWorking(writer, { articleId, working });
  expect(await setAside(writer, articleId)).toBeNull();
  await discardWorking(writer, { articleId: 'nothing', working });
});

test('a tag that was merged meanwhile is what it became', async () => {
  const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
  const { articleId } = await newArticle(writer);
  await keep(writer, articleId, { text: text({ tagIds: [id] }) });
  await mergeNames(operator, { kind: 'tag', id, intoId });
  expect(await setAside(writer, articleId)).toMatchObject({ tagIds: [intoId] });
});

test.each([
  ['no document', { body: { type: 'script' } }, 'bodyInvalid'],
  ['no id', { tagIds: ["'; DROP"] }, 'tagNotFound'],
  ['a novel in the title', { title: 'x'.repeat(100_001) }, 'textTooLong'],
])('%s is refused', async (_, wrong, key) => {
  const { articleId } = await newArticle(writer);
  await expect(keep(writer, articleId, { text: text(wrong) })).rejects.toMatchObject({ key });
  expect(await setAside(writer, articleId)).toBeNull();
});

test('of what does not exist nothing is kept, and nothing for nobody', async () => {
  const articleId = '01890000-0000-7000-8000-000000000000';
  await expect(keep(writer, articleId)).rejects.toMatchObject({ key: 'articleNotFound' });
  const article = await newArticle(writer);
  await expect(keep(operator, article.articleId)).rejects.toMatchObject({ key: 'mayNot' });
});
