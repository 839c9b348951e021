import { expect, test } from 'vitest';
import { readRtfPictures } from './rtf-pictures';

const hex = (bytes: string) => Buffer.from(bytes).toString('hex');

/** A picture as Word writes it: for itself, and once more as a drawing for programs that know no better. */
const picture = (blip: string, bytes: string) =>
  String.raw`{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}{\sp{\sn pibName}{\sv C:\'5cclip.png}}}
\picscalex100\picscaley99\piccropl0\picw2540\pich1905\picwgoal1440\pichgoal1080${blip}\bliptag-1234567{\*\blipuid 0123456789abcdef0123456789abcdef}${hex(bytes).replace(/(.{16})/g, '$1\r\n')}}}{\nonshppict{\pict\picscalex100\wmetafile8\bliptag-1234567\blipupi95 0100090000}}`;

test('the pictures of a text by Word, in their order', async () => {
  const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\pard One. ${picture(String.raw`\pngblip`, 'first picture')} Two.\par
${picture(String.raw`\jpegblip`, 'second')}\par ${picture(String.raw`\emfblip`, 'a drawing')}}`;
  const files = readRtfPictures(rtf);
  expect(files.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg']);
  expect(await Promise.all(files.map((file) => file.text()))).toEqual(['first picture', 'second']);
});

test.each([
  ['', 'nothing'],
  ['words', 'words alone'],
  [String.raw`{\rtf1{\pict\pngblip`, 'one that breaks off'],
  [String.raw`{\rtf1{\pict\pngblip 123}}`, 'half a byte'],
  [String.raw`{\rtf1{\pict\pngblip xyz}}`, 'no bytes'],
  [String.raw`{\rtf1{\pict\pngblip}}`, 'one without any'],
  [String.raw`{\rtf1{\pict\pngblip\bin3 abc}}`, 'bytes that are not written out'],
])('%j has no picture: %s', (rtf) => {
  expect(readRtfPictures(rtf)).toEqual([]);
});
