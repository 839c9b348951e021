import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeSynonyms } from './change-synonyms';
import { createSynonyms } from './create-synonyms';
import { findSynonyms, listSynonyms } from './list-synonyms';
import { removeSynonyms } from './remove-synonyms';
import { editionsMadeBy, listActs, race } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;
let writer: Actor;

const bim = ['BIM', '建筑信息模型', 'building information modelling'];

beforeAll(async () => {
  editor = await newEditor('editor');
  writer = await newEditor('writer');
});

beforeEach(async () => {
  const { groups } = await listSynonyms(editor, { limit: 100 });
  for (const { id } of groups) await removeSynonyms(editor, { id });
});

/** What search knows. */
async function units() {
  const rows = await db().$queryRaw<{ key: string; kind: string; ref: string; phrase: string }[]>`
    SELECT key, kind, ref, phrase FROM search.unit ORDER BY phrase COLLATE "C"`;
  return rows.map(({ key, kind, ref, phrase }) => [kind, ref, key, phrase]);
}

test('are known to search once they are made, and no more once they are removed', async () => {
  let id = '';
  const made = await editionsMadeBy(async () => {
    ({ id } = await createSynonyms(editor, { phrases: bim }));
  });
  expect(await units()).toEqual([
    ['synonym', id, 'bim', 'BIM'],
    ['synonym', id, 'building information modelling', 'building information modelling'],
    ['synonym', id, '建筑信息模型', '建筑信息模型'],
  ]);
  expect(await findSynonyms(editor, id)).toEqual({ id, version: 1, phrases: bim });
  const removed = await editionsMadeBy(() => removeSynonyms(editor, { id }));
  expect([made, removed]).toEqual([1, 1]);
  expect(await units()).toEqual([]);
  expect(await findSynonyms(editor, id)).toBeNull();
  expect(await listActs(id)).toEqual(['synonym:create', 'synonym:remove']);
});

test('are changed from what was seen, or not at all', async () => {
  const { id } = await createSynonyms(editor, { phrases: bim });
  const change = { id, version: 1, phrases: ['BIM', 'ＢＩＭ technology'] };
  expect(await editionsMadeBy(() => changeSynonyms(editor, change))).toBe(1);
  expect((await units()).map(([, , key]) => key)).toEqual(['bim', 'bim technology']);
  await expect(changeSynonyms(editor, { ...change, phrases: bim })).rejects.toMatchObject({
    key: 'changedMeanwhile',
    values: { by: editor.name },
  });
  expect(await findSynonyms(editor, id)).toMatchObject({ version: 2, phrases: change.phrases });
  expect(await units()).toHaveLength(2);
  const event = await db().auditEvent.findFirst({ where: { act: 'synonym:change' } });
  expect(event?.detail).toEqual({
    name: 'BIM · ＢＩＭ technology',
    changes: [{ field: 'phrases', from: bim.join(' · '), to: 'BIM · ＢＩＭ technology' }],
  });
});

test('a word belongs to one group, in whatever spelling, also where two make it at once', async () => {
  const { id } = await createSynonyms(editor, { phrases: bim });
  const other = await createSynonyms(editor, { phrases: ['gutter', '檐沟'] });
  const taken = {
    key: 'phraseTaken',
    field: 'phrases',
    values: { phrase: '建築信息模型', group: bim.join(' · ') },
  };
  const phrases = ['gutter', '建築信息模型'];
  await expect(changeSynonyms(editor, { id: other.id, version: 1, phrases })).rejects.toMatchObject(
    taken,
  );
  await expect(
    createSynonyms(editor, { phrases: ['models', '建築信息模型'] }),
  ).rejects.toMatchObject(taken);
  await changeSynonyms(editor, { id, version: 1, phrases: [...bim, 'Bim model'] });
  const { won, lost } = await race(
    () => createSynonyms(editor, { phrases: ['eave', '屋檐'] }),
    () => createSynonyms(editor, { phrases: ['EAVE', 'overhang'] }),
  );
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ key: 'phraseTaken' }]);
});

test('what is one word in other spelling counts once, and empty lines do not', async () => {
  const { id } = await createSynonyms(editor, {
    phrases: [' BIM ', '', 'bim', '建筑信息模型', 'ＢＩＭ', '建築信息模型'],
  });
  expect(await findSynonyms(editor, id)).toMatchObject({ phrases: ['BIM', '建筑信息模型'] });
});

describe('what is wrong is said at the words', () => {
  test.each([
    ['synonymsTooFew', ['BIM', 'bim', '']],
    ['synonymsTooMany', Array.from({ length: 21 }, (_, at) => `word ${at}`)],
    ['phraseTooLong', ['BIM', 'x'.repeat(81)]],
    ['phraseUnsearchable', ['BIM', '…']],
  ])('%s', async (key, phrases) => {
    await expect(createSynonyms(editor, { phrases })).rejects.toMatchObject({
      key,
      field: 'phrases',
    });
  });
});

test('are listed newest first, page by page, and found by letters of any word', async () => {
  for (const word of ['one', 'two', 'three']) {
    await createSynonyms(editor, { phrases: [word, `${word} 100%`] });
  }
  const first = await listSynonyms(editor, { limit: 2 });
  const before = first.next ?? undefined;
  const second = await listSynonyms(editor, { limit: 2, before });
  const words = [...first.groups, ...second.groups].map(({ phrases }) => phrases[0]);
  expect(words).toEqual(['three', 'two', 'one']);
  expect(second.next).toBeNull();
  const found = await listSynonyms(editor, { limit: 2, words: 'TWO 100%' });
  expect(found.groups).toMatchObject([{ phrases: ['two', 'two 100%'] }]);
  expect((await listSynonyms(editor, { limit: 2, words: 'two_1' })).groups).toEqual([]);
});

test('a writer neither sees nor touches them, and what is gone cannot be changed', async () => {
  const { id } = await createSynonyms(editor, { phrases: bim });
  const refused = { kind: 'forbidden' };
  const change = { id, version: 1, phrases: bim };
  await expect(createSynonyms(writer, { phrases: bim })).rejects.toMatchObject(refused);
  await expect(changeSynonyms(writer, change)).rejects.toMatchObject(refused);
  await expect(removeSynonyms(writer, { id })).rejects.toMatchObject(refused);
  await expect(listSynonyms(writer, { limit: 1 })).rejects.toMatchObject(refused);
  await removeSynonyms(editor, { id });
  const gone = { kind: 'not-found', key: 'synonymsNotFound' };
  await expect(changeSynonyms(editor, change)).rejects.toMatchObject(gone);
  await expect(removeSynonyms(editor, { id: 'none' })).rejects.toMatchObject(gone);
});
