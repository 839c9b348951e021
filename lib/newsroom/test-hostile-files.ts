import { deflateSync, gzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { RefusalKey } from '@/lib/errors';
import { blankPng, drawPicture, pngChunk } from '@/lib/media/test-pictures';

type MakeFile = () => Buffer | Promise<Buffer>;

/** A file that is no picture, or one that is not to be opened; and why it is refused. */
type RefusedFile = [what: string, key: RefusalKey, file: MakeFile];

/** What must be in no file that readers get. */
const script = '<script>alert(1)</script>';

const mebibyte = 2 ** 20;
const svgHead = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="2">';
const svg = `${svgHead}${script}</svg>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;">]>${svgHead}<text>&c;&c;&c;</text></svg>`;

const bytes = (text: string) => () => Buffer.from(text, 'latin1');

const cutOff = (draw: () => Sharp, share: number) => async () => {
  const whole = await draw().toBuffer();
  return whole.subarray(0, Math.max(16, whole.length * share));
};

/** A picture in which some bytes are others. */
const changed =
  (draw: () => Sharp, at: (file: Buffer) => number, ...by: number[]) =>
  async () => {
    const file = await draw().toBuffer();
    file.set(by, at(file));
    return file;
  };

/** Where the height and the width of a JPEG stand. */
const sizeOfJpeg = (file: Buffer) => file.indexOf(Buffer.from([0xff, 0xc0])) + 5;
const sizeOfAvif = (file: Buffer) => file.indexOf('ispe') + 8;

const noPictures: RefusedFile[] = [
  ['nothing', () => Buffer.alloc(0)],
  ['one byte', bytes('\xff')],
  ['zeros', () => Buffer.alloc(mebibyte)],
  ['a page', bytes(`<!doctype html>${script}`)],
  ['a page after a mark of its encoding', bytes(`\xef\xbb\xbf<!doctype html>${script}`)],
  ['a drawing in two bytes a letter', () => Buffer.from(`\ufeff${svg}`, 'utf16le')],
  ['a drawing, packed', () => gzipSync(svg)],
  ['a drawing that grows', bytes(laughs)],
  ['a document', bytes('%PDF-1.7\n')],
  ['a printed page', bytes('%!PS-Adobe-3.0 EPSF-3.0\n')],
  ['a TIFF', bytes('II*\0\x08\0\0\0')],
  ['a BMP', bytes('BM\x36\0\0\0\0\0\0\0\x36\0\0\0')],
  ['an icon', bytes('\0\0\x01\0\x01\0\x10\x10')],
  ['a JPEG XL', bytes('\xff\x0a\xfa\x1f\x01\x90\x28\x06\0')],
  ['a JPEG 2000', bytes('\0\0\0\x0cjP  \r\n\x87\n')],
  ['a photograph of a telephone', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['a Photoshop file', bytes('8BPS\0\x01\0\0\0\0\0\0\0\x03')],
  ['a film', bytes('\0\0\0\x18ftypisom\0\0\x02\0isomiso2')],
  ['a sound in the wrapping of a WebP', bytes('RIFF\x24\0\0\0WAVEfmt \x10\0\0\0')],
  ['a font', bytes('OTTO\0\x0a\0\x80')],
  ['an archive', bytes('PK\x03\x04')],
  ['a program', bytes('\x7fELF\x02\x01')],
  ['a program of Windows', bytes('MZ\x90\0\x03\0\0\0')],
  ['a program in words', bytes('#!/bin/sh\nrm -rf /\n')],
  ['a program for servers', bytes('<?php system($_GET["c"]); ?>')],
  ['a PNG that was sent as text', bytes('\x89PNG\n\x1a\n\0\0\0\rIHDR')],
].map(([what, file]) => [what as string, 'pictureTypeUnknown', file as MakeFile]);

const broken: RefusedFile[] = [
  ['a JPEG in name only', bytes(`\xff\xd8\xff${script}`)],
  ['a PNG in name only', bytes(`\x89PNG\r\n\x1a\n${svg}`)],
  ['a GIF in name only', bytes(`GIF89a${script}`)],
  ['a WebP in name only', bytes(`RIFF\0\0\0\0WEBP${script}`)],
  ['an AVIF in name only', bytes(`\0\0\0\x18ftypavif\0\0\0\0mif1avif${script}`)],
  ['a GIF that is a program as well', bytes(`GIF89a/*${'\0'.repeat(9)}*/=1;alert(1)//`)],
  ['a JPEG cut off', cutOff(() => drawPicture().jpeg(), 0.5)],
  ['a PNG cut off', cutOff(() => drawPicture().png(), 0.7)],
  ['a WebP cut off', cutOff(() => drawPicture().webp({ lossless: true }), 0.7)],
  ['an AVIF cut off', cutOff(() => drawPicture().avif({ effort: 0 }), 0.7)],
  ['a GIF cut off', cutOff(() => drawPicture().gif(), 0.1)],
  [
    'a PNG whose size was changed',
    changed(
      () => drawPicture().png(),
      () => 18,
      0x01,
    ),
  ],
  ['a PNG of no pixels', () => blankPng(0, 0)],
  ['a bomb of 2,000,000,000 pixels a side', () => blankPng(2e9, 2e9)],
  ['a PNG that holds less than it says', () => blankPng(5000, 5000)],
  ['a JPEG of no pixels', changed(() => drawPicture().jpeg(), sizeOfJpeg, 0, 0, 0, 0)],
].map(([what, file]) => [what as string, 'pictureBroken', file as MakeFile]);

const notPlain: RefusedFile[] = [
  ['a drawing that fetches', '<image href="http://127.0.0.1/"/>'],
  ['a drawing that reads a file', "<s:image xlink:href='file:///etc/passwd'/>"],
  ['a drawing that hides where it fetches', '<image href="&#104;ttp://127.0.0.1/"/>'],
  ['a drawing that filters what it fetches', '<filter><feImage href="//evil.example"/></filter>'],
  ['a drawing with a page in it', `<foreignObject><p>${script}</p></foreignObject>`],
  ['a drawing with text', '<text y="9">字</text>'],
].map(([what, drawn]) => [String(what), 'drawingNotPlain', bytes(`${svgHead}${drawn}</svg>`)]);

const tooLarge: RefusedFile[] = [
  ['a drawing like a thread', bytes(svg.replace('height="2"', 'height="900"'))],
  ['100 megapixels', () => blankPng(10_000, 10_000)],
  ['a bomb of 900 megapixels', () => blankPng(30_000, 30_000)],
  ['one line of 16,001 pixels', () => blankPng(16_001, 1)],
  ['one column of 16,001 pixels', () => blankPng(1, 16_001)],
  ['a JPEG that says it is huge', changed(() => drawPicture().jpeg(), sizeOfJpeg, 255, 0, 255, 0)],
  [
    'an AVIF that says it is huge',
    changed(() => drawPicture().avif({ effort: 0 }), sizeOfAvif, 0, 1, 0, 0, 0, 1, 0, 0),
  ],
].map(([what, file]) => [what as string, 'pictureTooLarge', file as MakeFile]);

/** What is refused, each for its reason. */
export const refusedFiles: RefusedFile[] = [
  ...noPictures,
  ...broken,
  ...notPlain,
  ...tooLarge,
  ['3 MB of drawing', 'pictureTooHeavy', bytes(svgHead.padEnd(3 * mebibyte))],
  ['31 MB', 'pictureTooHeavy', () => Buffer.alloc(31 * mebibyte, 1)],
];

const behind = (draw: () => Sharp, more: string) => async () =>
  Buffer.concat([await draw().toBuffer(), Buffer.from(more, 'latin1')]);

/** A JPEG with one more segment behind its beginning. */
const withSegment = (marker: number, text: string) => async () => {
  const file = await drawPicture().jpeg().toBuffer();
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, Buffer.from(text, 'latin1'), file.subarray(2)]);
};

const png =
  (...between: Buffer[]) =>
  () =>
    blankPng(64, 64, { pixels: Buffer.alloc(64 * 9), between });
const packed = (mebibytes: number) => deflateSync(Buffer.alloc(mebibytes * mebibyte, script));
const exif = { IFD0: { ImageDescription: script, Copyright: script } };

/** Pictures that carry something else with them, or swell: only what can be seen of them is kept. */
export const cleanedFiles: [what: string, file: MakeFile][] = [
  ['a script in a drawing', bytes(svg)],
  ['the same after a declaration', bytes(`<?xml version="1.0"?>\n${svg}`)],
  ['a drawing that acts when it is there', bytes(svg.replace('>', ' onload="alert(1)">'))],
  ['a script behind a GIF', behind(() => drawPicture().gif(), `*/=1;${script}`)],
  ['a page behind a PNG', behind(() => drawPicture().png(), `<!doctype html>${script}`)],
  ['an archive behind a JPEG', behind(() => drawPicture().jpeg(), `PK\x03\x04${script}`)],
  ['a program behind a WebP', behind(() => drawPicture().webp(), `<?php ${script}`)],
  ['a script in what a JPEG says of itself', () => drawPicture().withExif(exif).jpeg().toBuffer()],
  ['the same in a WebP', () => drawPicture().withExif(exif).webp().toBuffer()],
  ['a script in a JPEG’s remark', withSegment(0xfe, `${script}`)],
  ['a document in a JPEG’s remark', withSegment(0xfe, `%PDF-1.7 ${script} %%EOF`)],
  ['a script in a JPEG’s XMP', withSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${script}`)],
  ['a program in a PNG’s text', png(pngChunk('tEXt', Buffer.from(`Comment\0<?php ${script}`)))],
  [
    'a PNG’s text that swells to 200 MB',
    png(pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed(200)]))),
  ],
  [
    'a PNG’s colours that swell to 200 MB',
    png(pngChunk('iCCP', Buffer.concat([Buffer.from('Colours\0\0'), packed(200)]))),
  ],
  ['a PNG’s pixels that swell to 200 MB', () => blankPng(64, 64, { pixels: Buffer.alloc(2e8) })],
  [
    'a GIF that says it is huge',
    changed(
      () => drawPicture().gif(),
      () => 6,
      255,
      255,
      255,
      255,
    ),
  ],
  ['a GIF of 2,000 frames', () => manyFrames(2_000)],
];

/** An animation of which each frame is another colour. */
async function manyFrames(count: number): Promise<Buffer> {
  const size = { width: 8, height: 8 * count, channels: 3 as const };
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { ...size, background: '#000', noise } })
    .raw()
    .toBuffer()
    .then((raw) =>
      sharp(raw, { raw: { ...size, pageHeight: 8 } })
        .gif()
        .toBuffer(),
    );
}
