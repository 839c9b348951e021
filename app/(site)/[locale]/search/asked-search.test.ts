import { beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { changeName } from '@/lib/newsroom/change-name';
import { newAuthor, newSection } from '@/prisma/seed/factories';
import { readAskedSearch } from './asked-search';

onTestDatabase();

const city = { en: { name: 'City', slug: 'city' }, zh: { name: '城市', slug: 'chengshi' } };
const li = { en: { name: 'Li Na', slug: 'li-na' }, zh: { name: '李娜', slug: 'li-na' } };
let sectionId: string;
let authorId: string;

beforeAll(async () => {
  sectionId = (await newSection({ texts: city })).id;
  authorId = (await newAuthor(li)).id;
});

test('the names of an address are found in its language', async () => {
  const params = { q: '桥', section: 'chengshi', author: 'li-na', whole: '1', page: '2' };
  const asked = await readAskedSearch('zh', params, 'UTC');
  expect(asked).toMatchObject({
    search: { section: 'chengshi', author: 'li-na', page: 2 },
    leftOut: [],
    section: { name: '城市' },
    author: { name: '李娜' },
    request: {
      locale: 'zh',
      q: '桥',
      sectionId,
      authorId,
      sort: 'relevance',
      page: 2,
      whole: true,
    },
  });
});

test('a name is found under the address that it had before', async () => {
  const { version } = await db().section.findUniqueOrThrow({ where: { id: sectionId } });
  const texts = { ...city, en: { name: 'Town', slug: 'town' } };
  await changeName(operator, { kind: 'section', id: sectionId, version, texts });
  const { search, section, leftOut } = await readAskedSearch('en', { section: 'city' }, 'UTC');
  expect([search.section, section?.name, leftOut]).toEqual(['town', 'Town', []]);
});

test('a name that nobody has is left out and said', async () => {
  const params = { q: 'bridge', section: 'chengshi', author: 'nobody', from: 'x' };
  const asked = await readAskedSearch('en', params, 'UTC');
  expect(asked.search).toEqual({ q: 'bridge' });
  expect(asked.leftOut).toEqual([
    { part: 'section', typed: 'chengshi' },
    { part: 'author', typed: 'nobody' },
    { part: 'from', typed: 'x' },
  ]);
  expect(asked.request).toEqual({ locale: 'en', q: 'bridge', sort: 'relevance', page: 1 });
});

test('a period runs from the start of its first day to the end of its last, in the newsroom', async () => {
  const params = { q: 'a', from: '2017-09-19', to: '2017-12-31' };
  const { request } = await readAskedSearch('en', params, 'Asia/Shanghai');
  expect(request).toMatchObject({
    from: new Date('2017-09-18T16:00:00Z'),
    to: new Date('2017-12-31T16:00:00Z'),
  });
});
