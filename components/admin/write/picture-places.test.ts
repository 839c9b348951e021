// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toBody } from './body-json';
import { toLines } from './paste/body-lines';
import { mediaId, openEditor } from './paste/paste-fragment';
import { addFiles, forgetPlace, listPlaces, standPicture } from './picture-places';
import { parseArticleBody } from '@/lib/articles/article-body';

const img = `<img src="data:image/png;base64,${btoa('bytes')}" alt="A stair">`;
const text = `<p>One.</p><p>${img}</p><p>Two.</p><p>${img}</p>`;

let editor: Editor;
beforeEach(() => {
  editor = openEditor();
});
afterEach(() => editor.destroy());

function pasteInto(html: string): void {
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
}

function arrive(): void {
  for (const { file } of listPlaces(editor.state)) standPicture(editor, file, mediaId);
}

function lines(): string[] {
  return toLines(parseArticleBody(JSON.parse(JSON.stringify(toBody(editor.getJSON())))));
}

const withoutLast = (all: string[]) => (all.at(-1) === '' ? all.slice(0, -1) : all);

test('a text stands without its pictures until they are there, each in its place', () => {
  pasteInto(text);
  expect(lines()).toEqual(['One.', 'Two.']);
  expect(listPlaces(editor.state)).toMatchObject([{ alt: 'A stair' }, { alt: 'A stair' }]);
  const [, second] = listPlaces(editor.state);
  if (second) standPicture(editor, second.file, mediaId);
  expect(withoutLast(lines())).toEqual(['One.', 'Two.', 'picture: ']);
  editor.commands.insertContentAt(5, ' And more.');
  arrive();
  expect(withoutLast(lines())).toEqual(['One. And more.', 'picture: ', 'Two.', 'picture: ']);
  expect(listPlaces(editor.state)).toEqual([]);
});

test('a picture that does not come leaves nothing', () => {
  pasteInto(text);
  for (const { file } of listPlaces(editor.state)) forgetPlace(editor, file);
  arrive();
  expect(lines()).toEqual(['One.', 'Two.']);
});

test('undoing a paste takes its pictures back, those that are there and those that are on their way', () => {
  pasteInto(text);
  const [first] = listPlaces(editor.state);
  if (first) standPicture(editor, first.file, mediaId);
  editor.commands.undo();
  expect(lines()).toEqual(['']);
  expect(listPlaces(editor.state)).toEqual([]);
  editor.commands.redo();
  expect(lines()).toEqual(['One.', 'picture: ', 'Two.']);
});

test('a picture that comes after more was typed is undone by itself, and what was typed stays', () => {
  pasteInto(`<p>One.</p><p>${img}</p><p>Two.</p>`);
  editor.commands.insertContentAt(1, 'More. ');
  arrive();
  expect(lines()).toEqual(['More. One.', 'picture: ', 'Two.']);
  editor.commands.undo();
  expect(lines()).toEqual(['More. One.', 'Two.']);
});

test('the cursor stays with who goes on typing; after a dropped picture it is in its caption', () => {
  pasteInto(text);
  editor.commands.setTextSelection(3);
  arrive();
  expect(editor.state.selection.from).toBe(3);
  const file = new File(['bytes'], 'a.png');
  editor.view.dispatch(addFiles(editor.state, [file], 3));
  arrive();
  expect(editor.state.selection.$from.parent.type.name).toBe('figure');
});
