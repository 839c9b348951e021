import { expect, test } from 'vitest';
import { findTools } from './slash-tools';
import { textTools } from './tools';
import { toSlug } from '@/lib/articles/slug';

const tools = textTools(() => undefined).flat();
const named = (query: string) =>
  findTools(tools, query, ({ name }) => name, toSlug).map(({ name }) => name);

test.each([
  ['', tools.map(({ name }) => name)],
  ['table', ['table']],
  ['TAB', ['table']],
  ['表', ['bulletList', 'orderedList', 'table']],
  ['表格', ['table']],
  ['biaoti', ['heading2']],
  ['bg', ['table']],
  ['yinwen', ['quote']],
  ['附件', ['document']],
  ['xiazai', ['document']],
  ['numbered', ['orderedList']],
  ['Ｈｅａｄｉｎｇ', ['heading2', 'heading3']],
  ['nothing', []],
])('%j means %j', (query, names) => {
  expect(named(query)).toEqual(names);
});
