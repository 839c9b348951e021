import { expect, test } from 'vitest';
import { isEmptyBody, toBody } from './body-json';

const paragraph = (text = '') =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
const documentOf = (...content: object[]) => ({ type: 'doc', content });

test('empty paragraphs at the end are not sent, those between are', () => {
  expect(
    toBody(documentOf(paragraph('A'), paragraph(), paragraph('B'), paragraph(), paragraph())),
  ).toEqual({ type: 'doc', content: [paragraph('A'), paragraph(), paragraph('B')] });
  expect(toBody(documentOf(paragraph(), paragraph())).content).toHaveLength(1);
});

test('numbers that came in with pasted lists and tables are brought into bounds', () => {
  const cell = { type: 'tableCell', attrs: { colspan: 0, rowspan: 2_000, colwidth: null } };
  const list = { type: 'orderedList', attrs: { start: NaN }, content: [cell] };
  expect(toBody(documentOf(list, { ...list, attrs: { start: 3 } })).content).toEqual([
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null } }],
    },
    expect.objectContaining({ attrs: { start: 3 } }),
  ]);
});

test('a body is empty when no text is in it', () => {
  expect(isEmptyBody({ type: 'doc', content: [paragraph(), paragraph(' ')] })).toBe(true);
  expect(isEmptyBody({ type: 'doc', content: [paragraph(), paragraph('A')] })).toBe(false);
});
