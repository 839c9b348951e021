import { rename } from './elements';

/** Tables hold words in rows and columns; what was a table only for its looks is dissolved. */
export function straightenTables(body: HTMLElement): void {
  body.querySelectorAll('colgroup, col').forEach((column) => column.remove());
  body.querySelectorAll('table').forEach((table) => {
    if (table.caption) table.before(rename(table.caption, 'p'));
    if (table.tFoot) table.append(table.tFoot);
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    const isForLooks = cells.length < 2 || table.querySelector('table') !== null;
    if (isForLooks) table.replaceWith(...cells.map((cell) => rename(cell, 'div')));
    else [...table.rows].forEach(dropIfEmpty);
  });
}

function dropIfEmpty(row: HTMLTableRowElement): void {
  if (row.cells.length === 0) row.remove();
}
