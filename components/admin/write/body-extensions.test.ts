import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { bodyExtensions } from './body-extensions';
import { parseArticleBody } from '@/lib/articles/article-body';

const mediaId = '0197a1b2-0000-7000-8000-000000000001';
const schema = getSchema(bodyExtensions);

test('the writing page has the nodes and marks of the closed format, and no others', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual([
    'blockquote',
    'bulletList',
    'codeBlock',
    'doc',
    'document',
    'embed',
    'figure',
    'footnote',
    'gallery',
    'hardBreak',
    'heading',
    'horizontalRule',
    'infoBox',
    'infoBoxTitle',
    'listItem',
    'orderedList',
    'paragraph',
    'table',
    'tableCell',
    'tableHeader',
    'tableRow',
    'text',
  ]);
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'code', 'italic', 'link']);
});

test('whatever node the writing page makes, the newsroom takes', () => {
  for (const type of Object.values(schema.nodes)) {
    if (!type.isInGroup('block')) continue;
    const attrs = {
      level: 2,
      mediaId,
      documentId: mediaId,
      href: 'https://youtu.be/a',
      title: 'A film',
    };
    const doc = schema.topNodeType.createAndFill(null, type.createAndFill(attrs) ?? undefined);
    const made: unknown = doc?.toJSON();
    expect(() => parseArticleBody(made), type.name).not.toThrow();
  }
});
