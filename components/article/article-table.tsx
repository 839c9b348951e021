import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { ArticleBlock, ArticleTableCell, ArticleTableRow } from '@/lib/articles/article-body';
import { countHeadRows } from '@/lib/articles/body-tables';
import type { Reading } from '@/lib/i18n/reading';
import { cellText, numericColumns } from './numeric-columns';

type Props = {
  rows: ArticleTableRow[];
  /** What it shows. */
  caption?: string;
  /** Which of the article's tables it is. */
  number: number;
  reading: Reading;
  renderBlocks: (blocks: ArticleBlock[]) => ReactNode;
};

/** A table in a region of its own: on a phone that scrolls, by finger and by keyboard, not the page. */
export function ArticleTable({ rows, caption, number, reading, renderBlocks }: Props) {
  const headRows = countHeadRows(rows);
  const numeric = numericColumns(rows);
  const { t, locale } = reading;
  const toRow = (row: ArticleTableRow, at: number) => (
    <tr key={at}>
      {row.content.map((cell, column) => (
        <Cell
          key={column}
          cell={cell}
          scope={at < headRows ? 'col' : 'row'}
          isNumeric={numeric.has(column)}
        >
          {renderBlocks(cell.content)}
        </Cell>
      ))}
    </tr>
  );
  return (
    <section
      className="table-frame"
      aria-label={caption ?? t('article.table', { number })}
      tabIndex={0}
    >
      <table>
        {caption && (
          <caption>
            <Runs text={caption} locale={locale} />
          </caption>
        )}
        {headRows > 0 && <thead>{rows.slice(0, headRows).map(toRow)}</thead>}
        <tbody>{rows.slice(headRows).map((row, at) => toRow(row, at + headRows))}</tbody>
      </table>
    </section>
  );
}

type CellProps = {
  cell: ArticleTableCell;
  scope: 'col' | 'row';
  isNumeric: boolean;
  children: ReactNode;
};

function Cell({ cell, scope, isNumeric, children }: CellProps) {
  const { colspan, rowspan } = cell.attrs;
  const attributes = {
    className: isNumeric ? 'numeric' : isWordy(cellText(cell)) ? 'wordy' : undefined,
    colSpan: colspan > 1 ? colspan : undefined,
    rowSpan: rowspan > 1 ? rowspan : undefined,
  };
  if (cell.type === 'tableCell') return <td {...attributes}>{children}</td>;
  return (
    <th scope={scope} {...attributes}>
      {children}
    </th>
  );
}

/** A text that keeps some width, so that it does not become a column of single words. */
function isWordy(text: string): boolean {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 12;
}
