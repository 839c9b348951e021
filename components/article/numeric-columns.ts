import { runningText } from '@/lib/articles/article-body';
import type { ArticleTableCell, ArticleTableRow } from '@/lib/articles/article-body';

/** A figure as tables have them: sign or currency, digits, then a short unit. */
const figure =
  /^[<>≤≥≈~±+\-−–]? ?[¥$€£]?\p{Nd}[\p{Nd}.,:/ \u00a0\u202f-]*[%‰]?(?:[\p{L}°][\p{L}²³/]{0,5})?$/u;
const nothing = /^(?:[-–—/]|n\/a)?$/i;

/**
 * Which columns of a table hold figures in all of its cells below the head, and so are set to the
 * right, where they can be compared. None in a table with cells that span others: there, a cell's
 * place in its row is not its column.
 */
export function numericColumns(rows: ArticleTableRow[]): Set<number> {
  const cells = rows.flatMap((row) => row.content.map((cell, column) => ({ cell, column })));
  if (cells.some(({ cell: { attrs } }) => attrs.colspan > 1 || attrs.rowspan > 1)) return new Set();
  const figures = new Set<number>();
  const others = new Set<number>();
  for (const { cell, column } of cells) {
    if (cell.type === 'tableHeader') continue;
    const text = cellText(cell);
    if (figure.test(text)) figures.add(column);
    else if (!nothing.test(text)) others.add(column);
  }
  return new Set([...figures].filter((column) => !others.has(column)));
}

/** The words of a cell. */
export function cellText({ content }: ArticleTableCell): string {
  return runningText(content);
}
