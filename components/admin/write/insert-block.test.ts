import { getSchema, type JSONContent } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bodyExtensions } from './body-extensions';
import { withBlock } from './insert-block';

const schema = getSchema(bodyExtensions);
const figure = { type: 'figure', attrs: { mediaId: '0197a1b2-0000-7000-8000-000000000001' } };
const paragraph = (text = ''): JSONContent =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
const list = (...content: JSONContent[]): JSONContent => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});

/** The text with a figure put in at the first place that is inside some words, or inside nothing. */
function insertInto(content: JSONContent[], at: number) {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  const { doc: changed, selection } = withBlock(EditorState.create({ doc }), figure, at);
  return {
    shape: changed.content.toString().slice(1, -1),
    parent: selection.$head.parent.type.name,
  };
}

test.each([
  [
    'inside words',
    [paragraph('word'), paragraph('b')],
    3,
    'paragraph("word"), figure, paragraph("b")',
  ],
  ['in an empty paragraph', [paragraph(), paragraph('b')], 1, 'figure, paragraph("b")'],
  [
    'between paragraphs',
    [paragraph('a'), paragraph('b')],
    3,
    'paragraph("a"), figure, paragraph("b")',
  ],
  [
    'in an empty list item, which begins with words',
    [list(paragraph())],
    3,
    'bulletList(listItem(paragraph, figure))',
  ],
  ['in code', [{ type: 'codeBlock' }], 1, 'codeBlock, figure'],
  ['in another caption', [figure], 1, 'figure, figure'],
  ['past the end', [paragraph('a')], 99, 'paragraph("a"), figure'],
])('%s', (_, content, at, shape) => {
  expect(insertInto(content, at)).toEqual({ shape, parent: 'figure' });
});
