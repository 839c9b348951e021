import { expect, test } from 'vitest';
import { changeName } from './change-name';
import { findName } from './list-names';
import { race } from './test-records';
import { useTestDatabase } from '@/lib/db/test-database';
import { newAuthor, newEditor, newSection, newTag } from '@/prisma/seed/factories';

useTestDatabase();

const kinds = ['section', 'tag', 'author'] as const;
const makers = { section: newSection, tag: newTag, author: newAuthor };

function texts(word: string) {
  return { en: { name: `${word} en`, slug: word }, zh: { name: `${word}中`, slug: word } };
}

test.each(kinds)(
  'of two who change one %s the first one’s words stay; the second is told',
  async (kind) => {
    const admin = await newEditor('admin');
    const { id } = await makers[kind]();
    const other = await newEditor('admin', { name: 'Zhou An' });
    const opened = await findName(admin, kind, id);
    const { version } = opened ?? {};
    const [first, second] = [`${kind}-first`, `${kind}-second`];
    await changeName(other, { kind, id, version, texts: texts(first) });
    const refused = changeName(admin, { kind, id, version, texts: texts(second) });
    await expect(refused).rejects.toMatchObject({
      key: 'changedMeanwhile',
      values: { by: 'Zhou An', at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string },
    });
    const now = await findName(admin, kind, id);
    expect(now?.texts[0]?.name).toBe(`${first} en`);
    await changeName(admin, { kind, id, version: now?.version, texts: texts(second) });
  },
);

test.each(kinds)('of two who change one %s at once one is refused', async (kind) => {
  const [admin, { id }] = [await newEditor('admin'), await makers[kind]()];
  const opened = await findName(admin, kind, id);
  const change = (word: string) => () =>
    changeName(admin, { kind, id, version: opened?.version, texts: texts(word) });
  const { won, lost } = await race(change(`${kind}-one`), change(`${kind}-two`));
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ kind: 'conflict' }]);
});
