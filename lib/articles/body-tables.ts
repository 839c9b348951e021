import type { ArticleTableRow } from './article-body';

/** Leading rows of nothing but headers; none when one of their cells reaches into the rows below. */
export function countHeadRows(rows: ArticleTableRow[]): number {
  const firstBodyRow = rows.findIndex((row) =>
    row.content.some(({ type }) => type !== 'tableHeader'),
  );
  const count = firstBodyRow === -1 ? 0 : firstBodyRow;
  const reachesBelow = rows
    .slice(0, count)
    .some((row, at) => row.content.some((cell) => at + cell.attrs.rowspan > count));
  return reachesBelow ? 0 : count;
}
