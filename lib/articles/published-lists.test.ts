import { beforeAll, describe, expect, test } from 'vitest';
import { fillNewspaper, type LargeNewspaper } from '@/bench/large-newspaper';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { costlyStatements } from '@/lib/db/test-plans';
import type { Locale } from '@/lib/i18n/locales';
import { currentEdition } from '@/lib/publication/publication';
import { listAuthors } from '@/lib/taxonomy/authors';
import { listNamesInUse } from '@/lib/taxonomy/names-in-use';
import { listTags } from '@/lib/taxonomy/tags';
import { newAuthor, newTag } from '@/prisma/seed/factories';
import { listArchiveMonths } from './published-archive';
import { listFullTexts } from './published-full-texts';
import { findPublishedArticle } from './published-article';
import { findPublishedDetails } from './published-details';
import {
  hasPublishedArticles,
  listPublishedArticles,
  listPublishedPlaces,
  type ArticleChoice,
} from './published-articles';
import { listPublishedBySection } from './published-by-section';
import { findNeighbours } from './published-neighbours';
import { listRelatedArticles } from './published-related';

useTestDatabase();

const articles = 12_000;
const limit = 6;
/** However many articles there are, and on whichever page. */
const bounds = { buffers: 50, removed: 30, sorted: 30 };
const manyAtOnce = new Date('2021-06-01T00:00:00Z');

let paper: LargeNewspaper;
const lists: Record<string, ArticleChoice & { locale: Locale }> = {};

beforeAll(async () => {
  paper = await fillNewspaper(articles);
  const [closed, open] = paper.sectionIds;
  const [tag, author] = [(await newTag()).id, (await newAuthor()).id];
  const { tagId } = await db().articleTag.findFirstOrThrow();
  const { authorId } = await db().articleAuthor.findFirstOrThrow();
  await db().$executeRaw`
    UPDATE article SET section_id = ${open}::uuid
    WHERE section_id = ${closed}::uuid AND publish_at > now() - interval '8 years'`;
  await db().$executeRaw`
    UPDATE article SET publish_at = ${manyAtOnce}::timestamptz
    WHERE locale = 'en' AND publish_at BETWEEN now() - interval '8 years' AND now() - interval '5 years'`;
  await db().$executeRaw`
    UPDATE article_tag SET publish_at = article.publish_at FROM article WHERE article.id = article_id`;
  await db().$executeRaw`
    INSERT INTO article_tag (article_id, tag_id, locale, publish_at)
    SELECT id, ${tag}::uuid, locale, publish_at FROM article
    WHERE locale = 'en' AND state = 'published' ORDER BY publish_at LIMIT 3`;
  await db().$executeRaw`
    INSERT INTO article_author (article_id, author_id, locale, publish_at)
    SELECT id, ${author}::uuid, locale, publish_at FROM article
    WHERE locale = 'zh' AND state = 'published' AND slug LIKE '%9'`;
  await db().$executeRaw`VACUUM (ANALYZE) article, article_tag, article_author`;
  const year = { from: new Date('2019-01-01T00:00:00Z'), to: new Date('2020-01-01T00:00:00Z') };
  Object.assign(lists, {
    'a language': { locale: 'en' },
    'another language': { locale: 'zh' },
    'a section': { locale: 'en', sectionId: open },
    'a section that has had nothing for years': { locale: 'en', sectionId: closed },
    'a tag': { locale: 'en', tagId },
    'a tag of three articles': { locale: 'en', tagId: tag },
    'a tag of none': { locale: 'zh', tagId: tag },
    'an author': { locale: 'zh', authorId },
    'an author of one language': { locale: 'zh', authorId: author },
    'an author in the other language': { locale: 'en', authorId: author },
    'a year': { locale: 'zh', ...year },
    'a month': { locale: 'zh', from: year.from, to: new Date('2019-02-01T00:00:00Z') },
  } satisfies typeof lists);
});

describe('a page is read along an index and costs what any other does', () => {
  const names = [
    ...['a language', 'another language', 'a section', 'a section that has had nothing for years'],
    ...['a tag', 'a tag of three articles', 'a tag of none'],
    ...['an author', 'an author of one language', 'an author in the other language'],
    ...['a year', 'a month'],
  ];
  test.each(names)('%s', async (name) => {
    const list = lists[name]!;
    const places = await listPublishedPlaces({ ...list, limit: articles });
    const deep = places.at(Math.floor(places.length * 0.95));
    const pages = deep ? [undefined, { id: deep.id, publishAt: deep.publishAt! }] : [undefined];
    for (const before of pages) {
      const ask = () => listPublishedArticles({ ...list, before, limit });
      expect(await costlyStatements(ask, bounds)).toEqual([]);
    }
    const ask = () => hasPublishedArticles(list.locale, list);
    expect(await costlyStatements(ask, bounds)).toEqual([]);
  });

  test('in the middle of thousands of the same moment', async () => {
    for (const name of ['a language', 'a section', 'a tag']) {
      const places = await listPublishedPlaces({ ...lists[name]!, limit: articles });
      const same = places.filter(({ publishAt }) => Number(publishAt) === Number(manyAtOnce));
      expect(same.length).toBeGreaterThan(name === 'a tag' ? 10 : 300);
      const middle = same.at(Math.floor(same.length / 2))!;
      const before = { id: middle.id, publishAt: manyAtOnce };
      const ask = () => listPublishedArticles({ ...lists[name]!, before, limit });
      expect(await costlyStatements(ask, bounds)).toEqual([]);
      const next = await listPublishedPlaces({ ...lists[name]!, before, limit });
      expect(next).toEqual(places.slice(places.indexOf(middle) + 1).slice(0, limit));
    }
  });

  test('from an address of a time to come: the newest', async () => {
    const before = { publishAt: new Date('2999-01-01T00:00:00Z'), id: paper.editorId };
    const ask = () => listPublishedArticles({ locale: 'en', before, limit });
    expect(await costlyStatements(ask, bounds)).toEqual([]);
    expect(await ask()).toEqual(await listPublishedArticles({ locale: 'en', limit }));
  });
});

test('whole texts are read in a few statements, each by its own keys', async () => {
  const most = { ...bounds, buffers: limit * 40 };
  for (const name of ['a language', 'a section', 'a tag', 'an author']) {
    const ask = () => listFullTexts({ ...lists[name]!, limit });
    expect(await costlyStatements(ask, most)).toEqual([]);
    expect((await ask()).map(({ id }) => id)).toEqual(
      (await listPublishedPlaces({ ...lists[name]!, limit })).map(({ id }) => id),
    );
  }
});

test('what stands around the newest, the oldest and any other article is found at once', async () => {
  const all = await listPublishedArticles({ locale: 'en', limit: articles });
  for (const at of [0, Math.floor(all.length / 2), all.length - 1]) {
    const [card] = all.slice(at);
    expect(await costlyStatements(() => findNeighbours(card!), bounds)).toEqual([]);
    const answer = await findPublishedArticle('en', card!.slug);
    if (answer?.kind !== 'found') throw new Error(`${card?.slug} is not found`);
    const ask = () => listRelatedArticles(answer.article, 3);
    expect(await costlyStatements(ask, bounds)).toEqual([]);
  }
});

test('the front page takes a few of each section, and the moment of the next change', async () => {
  const newest = await listPublishedArticles({ locale: 'en', limit: 7 });
  const ask = () => listPublishedBySection('en', 4, newest);
  const cards = paper.sectionIds.length * 4;
  expect(await costlyStatements(ask, { ...bounds, buffers: cards * 4 })).toEqual([]);
  expect(await costlyStatements(() => currentEdition(), bounds)).toEqual([]);
});

test('what programs get beside cards, and names page by page, costs what the page has', async () => {
  const cards = await listPublishedArticles({ locale: 'en', limit: 100 });
  const ids = cards.map(({ id }) => id);
  const details = () => findPublishedDetails(ids);
  const withEach = { ...bounds, buffers: 1_500, removed: ids.length };
  expect(await costlyStatements(details, withEach)).toEqual([]);
  const [first, ...others] = [20, 20, 20];
  let after = (await listNamesInUse('tag', { locale: 'en', limit: first! })).next ?? undefined;
  for (const limit of others) {
    const ask = () => listNamesInUse('tag', { locale: 'en', after, limit });
    expect(await costlyStatements(ask, { ...bounds, buffers: 400 })).toEqual([]);
    after = (await ask()).next ?? undefined;
    expect(after).toBeDefined();
  }
});

test('what months, tags and authors have is counted without opening articles', async () => {
  const most = { ...bounds, buffers: 1_500, sorted: 300 };
  expect(await costlyStatements(() => listArchiveMonths('en'), most)).toEqual([]);
  expect(await costlyStatements(() => listArchiveMonths('en', 2019), bounds)).toEqual([]);
  expect(await costlyStatements(() => listTags('en'), most)).toEqual([]);
  expect(await costlyStatements(() => listAuthors('en'), most)).toEqual([]);
});
