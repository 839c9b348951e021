import type { QueryScore, Relevance } from './measure-relevance';

const howManyWorst = 10;

/** The figures as a table for people, ours beside those of plain `ts_rank`. */
export function renderRelevance(rows: Relevance[]): string {
  const heads = ['paper', 'part', 'queries', 'nDCG@10', 'ts_rank', 'recall@20', 'ts_rank'];
  const lines = rows.map(({ locale, part, queries, search, tsRank }) => [
    ...[locale, part, String(queries)],
    ...[search.ndcg, tsRank.ndcg, search.recall, tsRank.recall].map((value) => value.toFixed(3)),
  ]);
  return [heads, ...lines].map((cells) => cells.map((cell) => cell.padEnd(10)).join('')).join('\n');
}

/** The queries that are answered worst in each paper; none that is held out. */
export function renderWorst(scores: QueryScore[]): string {
  const known = scores.filter(({ part }) => part === 'tuning');
  return ['en', 'zh']
    .flatMap((locale) =>
      known
        .filter((score) => score.locale === locale)
        .toSorted((a, b) => a.search.ndcg - b.search.ndcg)
        .slice(0, howManyWorst),
    )
    .map(({ q, kinds, search }) => {
      const figures = [search.ndcg, search.recall].map((value) => value.toFixed(3)).join('  ');
      return `${figures}  ${q}  (${kinds.join(', ')})`;
    })
    .join('\n');
}
