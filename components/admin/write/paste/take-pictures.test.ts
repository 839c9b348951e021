// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { wordExtensions } from '../body-extensions';
import { toLines } from './body-lines';
import { fragmentsWithPictures } from './fragments/pictures';
import { copyOf, paste } from './paste-fragment';
import { takePictures, type LeftPictures } from './take-pictures';

const nothing: LeftPictures = { elsewhere: 0, unusable: 0, tooMany: 0 };

test.each(fragmentsWithPictures)('%s', (_, html, document, left) => {
  let told = nothing;
  const body = paste(html, (counts) => (told = counts));
  expect(toLines(body)).toEqual(document);
  expect(told).toEqual({ ...nothing, ...left });
  expect(paste(copyOf(body)), 'copied from one writing page to another').toEqual(body);
});

const data = (bytes: string, type = 'image/jpeg') => `data:${type};base64,${btoa(bytes)}`;

function take(html: string, files: File[] = []) {
  const findBeside = (count: number) => (files.length === count ? files : []);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const taken = takePictures(body, findBeside);
  return { ...taken, text: body.textContent };
}

test('where a text shows no pictures, nothing is left of them', () => {
  const editor = new Editor({ element: document.createElement('div'), extensions: wordExtensions });
  const html = `<p>One.</p><img src="${data('b')}"><picture><img src="/a.png"></picture><p>Two.</p>`;
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  expect(editor.getText({ blockSeparator: ' ' })).toBe('One. Two.');
});

test('a picture is taken as it is written, with what was said of it', async () => {
  const { pictures, text } = take(`<p>a<img src=" ${data('bytes')} " alt=" A\n stair "></p>`);
  expect(pictures).toMatchObject([
    { alt: 'A stair', file: { name: 'A stair', type: 'image/jpeg' } },
  ]);
  expect(await pictures[0]?.file.text()).toBe('bytes');
  expect(text).toBe(`a${pictures[0]?.sign}`);
  expect(take(`<img alt="${'x'.repeat(9_999)}" src="${data('b')}">`).pictures[0]?.alt).toHaveLength(
    500,
  );
  expect(take(`<img src="${data('b')}">`).pictures).toMatchObject([
    { alt: '', file: { name: '1.jpeg' } },
  ]);
});

test('files beside the text stand for the pictures that it only names, if they are as many', () => {
  const html = `<img src="file:///a.png"><img src="${data('b')}"><img src="file:///c.png" alt="C">`;
  const files = ['one', 'two'].map((name) => new File([name], name, { type: 'image/png' }));
  const both = take(html, files);
  expect(both.left).toEqual(nothing);
  expect(both.pictures.map(({ file }) => file.name)).toEqual(['one', '2.jpeg', 'two']);
  expect(both.pictures[2]?.alt).toBe('C');
  const fewer = take(html, files.slice(1));
  expect(fewer.left).toEqual({ ...nothing, elsewhere: 2 });
  expect(take('<p>Words.</p>', files).pictures).toEqual([]);
});

test('of two hundred pictures as many are taken as at once elsewhere, and of the others is told', () => {
  const html = `<p>x<img src="${data('b')}"></p>`.repeat(200);
  const { pictures, left } = take(`${html}<img src="https://example.org/a.png">`);
  expect(pictures).toHaveLength(50);
  expect(left).toEqual({ elsewhere: 1, unusable: 0, tooMany: 150 });
});

test('a picture of ten megabytes is taken whole', { timeout: 60_000 }, () => {
  const { pictures } = take(`<img src="${data('x'.repeat(10 * 2 ** 20))}">`);
  expect(pictures[0]?.file.size).toBe(10 * 2 ** 20);
});
