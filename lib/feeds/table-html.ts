import type { ArticleBlock, ArticleTableCell, ArticleTableRow } from '@/lib/articles/article-body';
import { countHeadRows } from '@/lib/articles/body-tables';
import { element, nothing, words, type Markup } from './markup';

type Table = Extract<ArticleBlock, { type: 'table' }>;
type CellHtml = (blocks: ArticleBlock[]) => Markup;

/** A table with what it shows above it. */
export function tableHtml({ attrs, content: rows }: Table, inCell: CellHtml): Markup {
  const headRows = countHeadRows(rows);
  const toRow = (row: ArticleTableRow, scope: 'col' | 'row') =>
    element('tr', {}, ...row.content.map((cell) => cellHtml(cell, scope, inCell)));
  const head = rows.slice(0, headRows).map((row) => toRow(row, 'col'));
  const body = rows.slice(headRows).map((row) => toRow(row, 'row'));
  return element(
    'table',
    {},
    attrs?.caption ? element('caption', {}, words(attrs.caption)) : nothing,
    head.length > 0 ? element('thead', {}, ...head) : nothing,
    element('tbody', {}, ...body),
  );
}

function cellHtml(cell: ArticleTableCell, scope: 'col' | 'row', inCell: CellHtml): Markup {
  const { colspan, rowspan } = cell.attrs;
  const spans = {
    colspan: colspan > 1 ? colspan : undefined,
    rowspan: rowspan > 1 ? rowspan : undefined,
  };
  const inside = inCell(cell.content);
  return cell.type === 'tableCell'
    ? element('td', spans, inside)
    : element('th', { scope, ...spans }, inside);
}
