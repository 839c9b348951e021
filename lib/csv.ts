import { stringify } from 'csv-stringify/sync';

/** So that a spreadsheet takes it for UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe
 * (OWASP, CSV injection).
 */
export function toCsv(rows: string[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    escape_formulas: true,
    // By itself it quotes only whole line ends, where any part of one breaks a row.
    quoted_match: /[\r\n]/,
  });
}
