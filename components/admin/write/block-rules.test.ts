// @vitest-environment jsdom
import { Editor, type JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { toBody } from './body-json';
import { toLines } from './paste/body-lines';
import { articleExtensions } from './writing-extensions';
import { parseArticleBody } from '@/lib/articles/article-body';

const mediaId = '0197a1b2-0000-7000-8000-000000000001';
/** Typed before the words of a block, and the block that it makes of a paragraph. */
const signs: [typed: string, made: string[]][] = [
  ['## ', ['## Words']],
  ['### ', ['### Words']],
  ['``` ', ['code: Words']],
  ['~~~ ', ['code: Words']],
  ['```\n', ['code: Words']],
  ['---', ['---', 'Words']],
  ['—-', ['---', 'Words']],
  ['___ ', ['---', 'Words']],
  ['*** ', ['---', 'Words']],
  ['- ', ['- Words']],
  ['* ', ['- Words']],
  ['+ ', ['- Words']],
  ['1. ', ['1. Words']],
  ['> ', ['> Words']],
];

const words: JSONContent[] = [{ type: 'text', text: 'Words' }];
const paragraph = { type: 'paragraph', content: words };
const figure = { type: 'figure', attrs: { mediaId }, content: words };
const after = { type: 'paragraph', content: [{ type: 'text', text: 'After.' }] };
const box = (title: JSONContent[], ...blocks: JSONContent[]) => ({
  type: 'infoBox',
  content: [{ type: 'infoBoxTitle', content: title }, ...blocks],
});
const listOf = (...content: JSONContent[]) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});

/** Where only words stand. */
const captions: [place: string, block: JSONContent, written: (signs: string) => string[]][] = [
  ['a caption', figure, (signs) => [`picture: ${signs}Words`]],
  [
    'a caption in a gallery',
    { type: 'gallery', content: [figure, figure] },
    (signs) => [`: picture: ${signs}Words`, ': picture: Words'],
  ],
  [
    'a caption in a list',
    listOf({ type: 'paragraph' }, figure),
    (signs) => ['- ', `  picture: ${signs}Words`],
  ],
  ["a box's title", box(words, paragraph), (signs) => [`box: ${signs}Words`, 'Words']],
  ['code', { type: 'codeBlock', content: words }, (signs) => [`code: ${signs}Words`]],
];

/** What holds blocks, and which signs make one in it. */
const holders: [
  place: string,
  block: JSONContent,
  held: RegExp,
  written: (lines: string[]) => string[],
][] = [
  [
    'a box',
    box([{ type: 'text', text: 'Title' }], paragraph),
    /^([-*+]|1\.) $/,
    (lines) => ['box: Title', ...lines],
  ],
  ["a list's line", listOf(paragraph), /^$/, (lines) => [`- ${lines.join('')}`]],
  [
    'a list',
    listOf(paragraph, paragraph),
    /^$/,
    (lines) => [...lines.map((line, at) => (at === 0 ? '- ' : '  ') + line), '  Words'],
  ],
  [
    'a quotation',
    { type: 'blockquote', content: [paragraph] },
    /^/,
    (lines) => lines.map((line) => `> ${line}`),
  ],
  [
    'a cell',
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph] }] }],
    },
    /^/,
    (lines) => [`| ${lines.join(' ¶ ')}`],
  ],
];

/** Types before the first `Words` of a text as a keyboard does, and answers what the newsroom would keep. */
function typeInto(block: JSONContent, typed: string): string[] {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: articleExtensions,
    content: { type: 'doc', content: [block, after] },
    editorProps: { handleScrollToSelection: () => true },
  });
  let at = 0;
  editor.state.doc.descendants(({ text }, pos) => {
    if (text === 'Words') at ||= pos;
  });
  const { view } = editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
  for (const key of typed) press(editor, key);
  const sent = JSON.stringify(toBody(editor.getJSON()));
  editor.destroy();
  return toLines(parseArticleBody(JSON.parse(sent)));
}

function press({ view }: Editor, key: string): void {
  if (key === '\n') {
    const enter = new KeyboardEvent('keydown', { key: 'Enter' });
    view.someProp('handleKeyDown', (handle) => handle(view, enter));
    return;
  }
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(key, from, to);
  const isTaken = view.someProp('handleTextInput', (take) => take(view, from, to, key, insert));
  if (!isTaken) view.dispatch(insert());
}

describe.each(signs)('%j', (typed, made) => {
  test('makes its block of a paragraph', () => {
    expect(typeInto(paragraph, typed)).toEqual([...made, 'After.']);
  });

  test.each(captions)('stays what was typed in %s', (_, block, written) => {
    expectTyped(typed, typeInto(block, typed), written(typed));
  });

  test.each(holders)('makes in %s only what that holds', (_, block, held, written) => {
    const lines = typeInto(block, typed);
    if (held.test(typed)) expect(lines).toEqual([...written(made), 'After.']);
    else expectTyped(typed, lines, written([`${typed}Words`]));
  });
});

test('a number higher than lists begin with begins none', () => {
  expect(typeInto(paragraph, '999999. ')).toEqual(['999999. Words', 'After.']);
  expect(typeInto(paragraph, '13800138000. ')).toEqual(['13800138000. Words', 'After.']);
  const list = { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph] }] };
  expect(typeInto(list, '1000000. ')).toEqual(['1. 1000000. Words', 'After.']);
});

/** Nothing was made of the signs. What Enter does instead is begin a line, and everything stays. */
function expectTyped(typed: string, lines: string[], expected: string[]): void {
  const withoutLines = (all: string[]) => all.join('').replace(/[\s:-]/g, '');
  if (!typed.endsWith('\n')) expect(lines).toEqual([...expected, 'After.']);
  else expect(withoutLines(lines)).toBe(withoutLines([...expected, 'After.']));
}
