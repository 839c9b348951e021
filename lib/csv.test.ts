import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteOrderMark, toCsv } from './csv';

const formula = /^[=+\-@\t\r＝＋－＠]/;
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '=', '-', '设', ' ', "'") }),
  fc.constantFrom('', '=1+1', '@SUM(A1)', '\t=1', '-', '中文，标题', '＝1'),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

const read = (csv: string) => parse(csv, { bom: true, skip_empty_lines: false, delimiter: ',' });

test('whatever is written is read again, formulas with an apostrophe before them', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const guarded = table.map((row) =>
        row.map((text) => (formula.test(text) ? `'${text}` : text)),
      );
      const isBlank = (row: string[]) => row.length === 1 && row[0] === '';
      expect(read(byteOrderMark + toCsv(table)).filter((row) => !isBlank(row))).toEqual(
        guarded.filter((row) => !isBlank(row)),
      );
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@A', '\t=1', '\r=1'])(
  '%j is no formula in any spreadsheet',
  (text) => {
    expect(read(toCsv([['a', text]]))).toEqual([['a', `'${text}`]]);
  },
);

test('lines end as RFC 4180 has it, and only what needs quotes has them', () => {
  expect(
    toCsv([
      ['标题', 'a, "b"'],
      ['二\n行', ''],
    ]),
  ).toBe('标题,"a, ""b"""\r\n"二\n行",\r\n');
});
