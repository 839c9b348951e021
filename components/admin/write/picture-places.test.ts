// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { toBody } from './body-json';
import { toLines } from './paste/body-lines';
import { mediaId, openEditor } from './paste/paste-fragment';
import { addFiles, forgetPlace, listPlaces, standPicture } from './picture-places';
import { parseArticleBody } from '@/lib/articles/article-body';

const img = `<img src="data:image/png;base64,${btoa('bytes')}" alt="A stair">`;
const text = `<p>One.</p><p>${img}</p><p>Two.</p><p>${img}</p>`;

function pasteInto(editor: Editor, html: string): void {
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
}

function arrive(editor: Editor): void {
  for (const { file } of listPlaces(editor.state)) standPicture(editor, file, mediaId);
}

function lines(editor: Editor): string[] {
  return toLines(parseArticleBody(JSON.parse(JSON.stringify(toBody(editor.getJSON())))));
}

const withoutLast = (all: string[]) => (all.at(-1) === '' ? all.slice(0, -1) : all);

test('a text stands without its pictures until they are there, each in its place', () => {
  const editor = openEditor();
  pasteInto(editor, text);
  expect(lines(editor)).toEqual(['One.', 'Two.']);
  expect(listPlaces(editor.state)).toMatchObject([{ alt: 'A stair' }, { alt: 'A stair' }]);
  const [, second] = listPlaces(editor.state);
  if (second) standPicture(editor, second.file, mediaId);
  expect(withoutLast(lines(editor))).toEqual(['One.', 'Two.', 'picture: ']);
  editor.commands.insertContentAt(5, ' And more.');
  arrive(editor);
  expect(withoutLast(lines(editor))).toEqual(['One. And more.', 'picture: ', 'Two.', 'picture: ']);
  expect(listPlaces(editor.state)).toEqual([]);
});

test('a picture that does not come leaves nothing', () => {
  const editor = openEditor();
  pasteInto(editor, text);
  for (const { file } of listPlaces(editor.state)) forgetPlace(editor, file);
  arrive(editor);
  expect(lines(editor)).toEqual(['One.', 'Two.']);
});

test('undoing a paste takes its pictures back, those that are there and those that are on their way', () => {
  const editor = openEditor();
  pasteInto(editor, text);
  const [first] = listPlaces(editor.state);
  if (first) standPicture(editor, first.file, mediaId);
  editor.commands.undo();
  expect(lines(editor)).toEqual(['']);
  expect(listPlaces(editor.state)).toEqual([]);
  editor.commands.redo();
  expect(lines(editor)).toEqual(['One.', 'picture: ', 'Two.']);
});

test('a picture that comes after more was typed is undone by itself, and what was typed stays', () => {
  const editor = openEditor();
  pasteInto(editor, `<p>One.</p><p>${img}</p><p>Two.</p>`);
  editor.commands.insertContentAt(1, 'More. ');
  arrive(editor);
  expect(lines(editor)).toEqual(['More. One.', 'picture: ', 'Two.']);
  editor.commands.undo();
  expect(lines(editor)).toEqual(['More. One.', 'Two.']);
});

test('the cursor stays with who goes on typing; after a dropped picture it is in its caption', () => {
  const editor = openEditor();
  pasteInto(editor, text);
  editor.commands.setTextSelection(3);
  arrive(editor);
  expect(editor.state.selection.from).toBe(3);
  const file = new File(['bytes'], 'a.png');
  editor.view.dispatch(addFiles(editor.state, [file], 3));
  arrive(editor);
  expect(editor.state.selection.$from.parent.type.name).toBe('figure');
});
