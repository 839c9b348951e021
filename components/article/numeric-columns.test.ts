import { expect, test } from 'vitest';
import type { ArticleTableRow } from '@/lib/articles/article-body';
import { numericColumns } from './numeric-columns';

const cell = (type: 'tableHeader' | 'tableCell', text: string, colspan = 1) => ({
  type,
  attrs: { colspan, rowspan: 1 },
  content: [{ type: 'paragraph' as const, content: text ? [{ type: 'text' as const, text }] : [] }],
});

function tableOf(...lines: string[][]): ArticleTableRow[] {
  return lines.map((line, at) => ({
    type: 'tableRow',
    content: line.map((text) => cell(at === 0 ? 'tableHeader' : 'tableCell', text)),
  }));
}

test('columns of figures, whatever their heads say', () => {
  const rows = tableOf(
    ['School', 'Before', 'Cost', 'Measured', 'No.'],
    ['Hongshan No. 3', '61%', '¥1,204,000', '2017-09-19', '3'],
    ['Jiangxia East', '−4.1 °C', '–', 'from May', '12'],
    ['Caidian', '380 kg', '', '2018', '7'],
  );
  expect([...numericColumns(rows)]).toEqual([1, 2, 4]);
});

test.each([
  '61%',
  '1,204',
  '4.1 °C',
  '-3',
  '+2.5',
  '120 m²',
  '18:30',
  '85%以上',
  '12平方米',
  '¥30',
])('%s is a figure', (text) => {
  expect(numericColumns(tableOf(['x'], [text])).has(0)).toBe(true);
});

test.each(['from 3', '3 to 5 rooms on two floors', 'A4', '十二', '1号楼至6号楼之间的楼梯'])(
  '%s is no figure',
  (text) => {
    expect(numericColumns(tableOf(['x'], [text])).has(0)).toBe(false);
  },
);

test('a column without a single figure, or in a table with joined cells, stays as it is', () => {
  expect(numericColumns(tableOf(['x'], ['–'], [''])).size).toBe(0);
  const joined: ArticleTableRow = { type: 'tableRow', content: [cell('tableCell', '3', 2)] };
  expect(numericColumns([...tableOf(['x', 'y'], ['1', '2']), joined]).size).toBe(0);
});
