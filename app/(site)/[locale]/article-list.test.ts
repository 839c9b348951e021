import { beforeAll, describe, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { newAuthor, newPublishedArticle, newSection, newTag } from '@/prisma/seed/factories';
import { findPeriodList } from './archive/[year]/period-list';
import { readListPage, type FindArticleList } from './article-list';
import { findAuthorList } from './authors/[slug]/author-list';
import { findSectionList } from './sections/[slug]/section-list';
import { findTagList } from './tags/[slug]/tag-list';

onTestDatabase();

const texts = (word: string) => ({
  en: { name: word, slug: `${word}-en` },
  zh: { name: word, slug: `${word}-zh` },
});
const publishAt = new Date('2017-09-19T12:00:00.000Z');
const total = 23;

/** Twenty-three articles in English, and of what is in both languages one in Chinese. */
beforeAll(async () => {
  const under = async (word: string) => ({
    sectionId: (await newSection({ texts: texts(word) })).id,
    tagIds: [(await newTag(texts(word))).id],
    authorIds: [(await newAuthor(texts(word))).id],
  });
  const [both, english] = [await under('both'), await under('english')];
  await under('empty');
  for (let made = 0; made < total; made++) {
    await newPublishedArticle(operator, { ...both, publishAt });
  }
  await newPublishedArticle(operator, { ...both, publishAt, locale: 'zh' });
  await newPublishedArticle(operator, { ...english, publishAt: new Date('2020-01-01T00:00:00Z') });
});

type List = [name: string, folder: string, find: FindArticleList, segments: string[]];

const lists: List[] = [
  ['section', 'sections/both', findSectionList, ['both-en']],
  ['tag', 'tags/both', findTagList, ['both-en']],
  ['author', 'authors/both', findAuthorList, ['both-en']],
  ['year', 'archive/2017', findPeriodList, ['2017']],
  ['month', 'archive/2017/09', findPeriodList, ['2017', '09']],
];

describe.each(lists)('%s', (name, folder, find, segments) => {
  const isArchive = name === 'year' || name === 'month';
  const address = (locale: string) => `/${locale}/${folder}${isArchive ? '' : `-${locale}`}`;

  test('its pages lead through all of it, and no further', async () => {
    const first = await readListPage(find, 'en', undefined, ...segments);
    const path = first?.next && first.list.path(first.next);
    expect(path).toMatch(
      new RegExp(`^${address('en')}/before/2017-09-19T12:00:00.000Z~[0-9a-f-]+$`),
    );
    const second = await readListPage(find, 'en', path?.split('/').at(-1), ...segments);
    expect(second?.next).toBeUndefined();
    const ids = [first, second].flatMap((page) => page?.articles.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(total);
    const last = second?.articles.at(-1);
    const beyond = last && second?.list.path(last).split('/').at(-1);
    expect(beyond).toBeDefined();
    expect(await readListPage(find, 'en', beyond, ...segments)).toBeNull();
  });

  test('an address that is none has no page', async () => {
    expect(await readListPage(find, 'en', 'yesterday', ...segments)).toBeNull();
    expect(await readListPage(find, 'en', undefined, 'unknown', ...segments)).toBeNull();
  });

  test('it has an address of its own, and one in the other language', async () => {
    const list = await find('en', ...segments);
    expect(list?.path()).toBe(address('en'));
    expect(list?.versions).toEqual([{ locale: 'zh', href: address('zh') }]);
  });
});

test.each<[string, FindArticleList, string[]]>([
  ['tag', findTagList, ['english-en']],
  ['author', findAuthorList, ['english-en']],
  ['year', findPeriodList, ['2020']],
  ['month', findPeriodList, ['2020', '01']],
])('a %s without an article in the other language is not there', async (_, find, segments) => {
  expect((await find('en', ...segments))?.versions).toEqual([]);
});

test.each<[string, FindArticleList]>([
  ['section', findSectionList],
  ['tag', findTagList],
  ['author', findAuthorList],
])('an empty %s is a page that says so', async (_, find) => {
  const page = await readListPage(find, 'en', undefined, 'empty-en');
  expect(page?.articles).toEqual([]);
  expect(page?.list.empty).toMatch(/^(Nothing|No) /);
});

test.each([['2018'], ['2017', '08'], ['2017', '13'], ['0'], ['2017', '9']])(
  'a period without an article is no page: %s %s',
  async (...segments) => {
    expect(await readListPage(findPeriodList, 'en', undefined, ...segments)).toBeNull();
  },
);
