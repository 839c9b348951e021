import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { bodyExtensions } from './body-extensions';
import { findSlash } from './find-slash';

const schema = getSchema(bodyExtensions);

function find(text: string) {
  const paragraph = schema.node('paragraph', null, text ? schema.text(text) : []);
  const doc = schema.node('doc', null, paragraph);
  return findSlash(doc.resolve(1 + text.length));
}

test.each([
  ['/', '', 1],
  ['／', '', 1],
  ['、', '', 1],
  ['/table', 'table', 1],
  ['、表格', '表格', 1],
  ['Some words /ta', 'ta', 12],
  [`${'字'.repeat(60)} ／表`, '表', 62],
])('%j asks for %j', (text, query, from) => {
  expect(find(text)).toMatchObject({ query, range: { from, to: 1 + text.length } });
});

test.each([
  ['', 'nothing is typed'],
  ['1/2', 'it divides'],
  ['and/or', 'it joins two words'],
  ['东、西、', 'it stands between two words'],
  ['看 、', 'no space is written before a comma'],
  ['/a table', 'a space ends it'],
  ['//', 'it begins an address'],
  [`/${'a'.repeat(30)}`, 'nothing has so long a name'],
  [`${'字'.repeat(19)}、`, 'the middle of a paragraph is not its beginning'],
])('%j asks for nothing: %s', (text) => {
  expect(find(text)).toBeNull();
});
