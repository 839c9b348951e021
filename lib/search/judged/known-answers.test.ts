import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/db/test-database';
import { searchArticles } from '../search-articles';
import { putTestArticle, putTestSection } from '../test-articles';
import { knownAnswers } from './known-answers';
import { yearsAgo } from './own-article';
import { smallNewspaper } from './small-newspaper';

useTestDatabase();

const titles = new Map(smallNewspaper.map(({ key, title }) => [key, title]));

beforeAll(async () => {
  const sectionId = await putTestSection('news');
  for (const article of smallNewspaper) {
    const publishAt = yearsAgo(article.age, new Date());
    await putTestArticle({ ...article, publishAt, sectionId });
  }
});

describe('what a reader means comes first', () => {
  test.each(knownAnswers)('%s: %s', async (locale, q, key) => {
    const result = await searchArticles({ locale, q, sort: 'relevance', page: 1 });
    const found = result.kind === 'found' ? result.hits.map(({ article }) => article.title) : [];
    expect(found[0]).toBe(titles.get(key));
  });
});

test('every pair, triple and longer part of a Chinese text finds its article', async () => {
  for (const { locale, title } of smallNewspaper) {
    const runs = locale === 'zh' ? (title.match(/\p{Script=Han}{2,}/gu) ?? []) : [];
    for (const run of runs.map((found) => [...found])) {
      for (let length = 2; length <= run.length; length += 2) {
        const q = run.slice(run.length - length).join('');
        const result = await searchArticles({ locale: 'zh', q, sort: 'newest', page: 1 });
        const found = result.kind === 'found' && !result.relaxed ? result.hits : [];
        expect(found.map(({ article }) => article.title)).toContain(title);
      }
    }
  }
});

test('nothing has the query itself: its words, and it says so', async () => {
  const answer = { locale: 'zh', q: '武汉的教育政策', sort: 'relevance', page: 1 } as const;
  expect(await searchArticles(answer)).toMatchObject({ kind: 'found', relaxed: true });
  expect(await searchArticles({ ...answer, q: '长江大桥' })).toMatchObject({ relaxed: false });
  expect(await searchArticles({ ...answer, q: '“武汉的教育政策”' })).toMatchObject({ total: 0 });
});
