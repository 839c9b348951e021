import { beforeAll, describe, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newAuthor, newPublishedArticle, newSection, newTag } from '@/prisma/seed/factories';
import {
  listPublishedArticles,
  listPublishedByIds,
  type ArticleCard,
  type ArticleChoice,
} from './published-articles';

useTestDatabase();

const past = new Date('2017-09-19T03:46:00.000Z');

let sectionId: string;

beforeAll(async () => {
  sectionId = (await newSection()).id;
});

/** Publishes an article in the section of these tests, unless said otherwise. */
const publish = (overrides: Parameters<typeof newPublishedArticle>[1] = {}) =>
  newPublishedArticle(operator, { sectionId, publishAt: past, ...overrides });

describe('pages of a list follow each other without gap or repetition, also at equal times', () => {
  const times = [past, past, past, new Date(+past - 1), new Date(+past + 1), past];
  let made: { sectionId: string; tagIds: string[]; authorIds: string[] };
  beforeAll(async () => {
    made = {
      sectionId: (await newSection()).id,
      tagIds: [(await newTag()).id],
      authorIds: [(await newAuthor()).id],
    };
    for (const publishAt of times) await publish({ ...made, publishAt });
  });

  test.each<[string, () => ArticleChoice]>([
    ['section', () => ({ sectionId: made.sectionId })],
    ['tag', () => ({ tagId: made.tagIds[0] })],
    ['author', () => ({ authorId: made.authorIds[0] })],
    ['period', () => ({ sectionId: made.sectionId, from: times[3], to: new Date(+past + 2) })],
  ])('%s', async (_, choice) => {
    const list = { ...choice(), locale: 'en' } as const;
    const all = await listPublishedArticles({ ...list, limit: 10 });
    const seen: ArticleCard[] = [];
    for (let before: ArticleCard | undefined; ; before = seen.at(-1)) {
      const page = await listPublishedArticles({ ...list, limit: 2, before });
      if (page.length === 0) break;
      seen.push(...page);
    }
    expect(seen).toEqual(all);
    expect(seen.map(({ publishAt }) => +publishAt - +past)).toEqual([1, 0, 0, 0, 0, -1]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(times.length);
  });
});

test('a period has its first moment and not the one after its last', async () => {
  const sectionId = (await newSection()).id;
  const [first, last] = [new Date('2001-01-01T00:00:00Z'), new Date('2001-02-01T00:00:00Z')];
  for (const publishAt of [first, last]) await publish({ sectionId, publishAt });
  const query = { locale: 'en', sectionId, limit: 10 } as const;
  const times = async (period: ArticleChoice) =>
    (await listPublishedArticles({ ...query, ...period })).map(({ publishAt }) => publishAt);
  expect(await times({ from: first, to: last })).toEqual([first]);
  expect(await times({ from: last })).toEqual([last]);
});

test('articles asked for by id come in the order of the ids', async () => {
  const ids = [(await publish()).articleId, (await publish()).articleId].reverse();
  const unknown = '01a20ae0-f840-753d-b051-725657fb29c4';
  const found = await listPublishedByIds('en', [ids[0] ?? '', unknown, ids[1] ?? '']);
  expect(found.map(({ id }) => id)).toEqual(ids);
});
