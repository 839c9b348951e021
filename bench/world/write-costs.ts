import { db, transaction } from '@/lib/db/client';
import { toLocale } from '@/lib/i18n/locales';
import { indexArticle, removeFromIndex, type IndexedArticle } from '@/lib/search/search-index';
import { percentile, type Figure } from '../figures';

const locales = ['en', 'zh'] as const;
const articlesEach = 60;

/** What one article costs the index: put in, and changed; each in a transaction, with its commit. */
export async function measureWrites(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const locale of locales) {
    const articles = await someArticles(locale);
    const inserted: number[] = [];
    const updated: number[] = [];
    for (const article of articles) {
      await transaction((tx) => removeFromIndex(tx, article.articleId));
      inserted.push(await timeOfIndexing(article));
      const changed = { ...article, bodyText: `${article.bodyText} ${article.title}` };
      updated.push(await timeOfIndexing(changed));
      await timeOfIndexing(article);
    }
    figures.push(...rows(`index, insert ${locale}`, inserted));
    figures.push(...rows(`index, update ${locale}`, updated));
  }
  return figures;
}

/** From all over the years, so that nothing of them is in memory for having been written last. */
async function someArticles(locale: string): Promise<IndexedArticle[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM article WHERE locale = ${locale}::text ORDER BY md5(slug) LIMIT ${articlesEach}`;
  const articles = await db().article.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: { liveRevision: true },
  });
  return articles.flatMap(({ id, publishAt, liveRevision, ...article }) =>
    publishAt && liveRevision
      ? [
          {
            ...liveRevision,
            articleId: id,
            locale: toLocale(article.locale),
            publishAt,
            sectionId: article.sectionId,
          },
        ]
      : [],
  );
}

async function timeOfIndexing(article: IndexedArticle): Promise<number> {
  const began = performance.now();
  await transaction((tx) => indexArticle(tx, article));
  return performance.now() - began;
}

function rows(name: string, taken: number[]): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(taken, 0.5), unit: 'ms', budget: null },
    { name: `${name}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget: null },
  ];
}
