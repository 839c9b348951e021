import { beforeAll, expect, test } from 'vitest';
import { mergeDraft } from './merge-draft';
import { publishArticle } from './publish-article';
import { listRevisions } from './revisions';
import { saveDraft } from './save-draft';
import { editionsMadeBy, listActs, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
});

/** An article that an editor saved while its writer had the first version open. */
async function overtaken() {
  const first = await newArticle(writer);
  const content = newContent({ title: 'Of the editor' });
  return { first, newest: await saveDraft(editor, { ...first, content }) };
}

test('a merged text is the newest, and readers have nothing of it', async () => {
  const { newest } = await overtaken();
  const content = newContent({ title: 'Of both' });
  const made = await editionsMadeBy(() => mergeDraft(writer, { ...newest, content }));
  expect(made).toBe(0);
  const [merged] = await listRevisions(writer, { articleId: newest.articleId, limit: 1 });
  expect(merged).toMatchObject({ kind: 'merged', by: writer.name, content: { title: 'Of both' } });
  expect(await listActs(newest.articleId)).toEqual([
    'article:create',
    'article:save',
    'article:merge',
  ]);
});

test('where a choice was made, the words that were not chosen are in the history', async () => {
  const { newest } = await overtaken();
  const content = newContent({ title: 'Of the editor' });
  const mine = { ...newContent({ title: 'Of the writer' }), standfirst: 'Not chosen.' };
  const { title, standfirst, body } = mine;
  const saved = await mergeDraft(writer, {
    ...newest,
    content,
    mine: { title, standfirst, body },
  });
  const revisions = await listRevisions(writer, { articleId: newest.articleId, limit: 9 });
  expect(revisions.map(({ kind, content }) => [kind, content.title])).toEqual([
    ['merged', 'Of the editor'],
    ['saved', 'Of the writer'],
    ['saved', 'Of the editor'],
    ['saved', revisions[3]?.content.title],
  ]);
  expect(revisions[1]?.content.standfirst).toBe('Not chosen.');
  expect(saved.revision).toBe(4);
});

test('a third who saved meanwhile is not overwritten', async () => {
  const { first, newest } = await overtaken();
  const content = newContent();
  await expect(mergeDraft(writer, { ...first, content })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect((await readArticle(newest.articleId)).version).toBe(newest.version);
});

test('a text that lies in review, or is somebody else’s, is not merged into', async () => {
  const { newest } = await overtaken();
  const stranger = await newEditor('writer');
  await expect(mergeDraft(stranger, { ...newest, content: newContent() })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('what was seen is published, and nothing that was saved since', async () => {
  const { first, newest } = await overtaken();
  await expect(publishArticle(editor, first)).rejects.toMatchObject({ kind: 'conflict' });
  expect((await readArticle(newest.articleId)).liveRevisionId).toBeNull();
});
