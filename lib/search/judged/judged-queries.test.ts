import { expect, test } from 'vitest';
import { allLocales } from '@/lib/i18n/locales';
import { judgedArticles } from './judged-articles';
import { judgedQueries } from './judged-queries';

const articles = judgedArticles(new Date());

test.each(allLocales)('at least 100 articles and 90 queries in the %s paper', (locale) => {
  const keys = articles.filter((article) => article.locale === locale).map(({ key }) => key);
  expect(keys.length).toBeGreaterThanOrEqual(100);
  expect(new Set(keys).size).toBe(keys.length);
  const queries = judgedQueries[locale].map(({ q }) => q);
  expect(queries.length).toBeGreaterThanOrEqual(90);
  expect(new Set(queries).size).toBe(queries.length);
});

test.each(allLocales)(
  'every answer to a query of the %s paper is one of its articles',
  (locale) => {
    const keys = new Set(
      articles.flatMap((article) => (article.locale === locale ? article.key : [])),
    );
    for (const { q, grades } of judgedQueries[locale]) {
      for (const key of grades.keys()) expect(keys, q).toContain(key);
    }
  },
);
