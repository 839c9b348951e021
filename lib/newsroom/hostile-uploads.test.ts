import type { Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { addPicture } from './add-picture';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { RefusalKey } from '@/lib/errors';
import { findMediaFile } from '@/lib/media/media-store';
import { pictureFile } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { listMediaFiles, useTestMedia } from '@/lib/media/test-media';
import { blankPng, drawPicture } from '@/lib/media/test-pictures';

useTestDatabase();
useTestMedia();

const mebibyte = 2 ** 20;
const script = '<script>alert(1)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`;

type Hostile = [what: string, key: RefusalKey, file: () => Buffer | Promise<Buffer>];

const cutOff = async (drawn: Sharp, share: number) => {
  const whole = await drawn.toBuffer();
  return whole.subarray(0, Math.max(16, whole.length * share));
};

const hostile: Hostile[] = [
  ['nothing', 'pictureTypeUnknown', () => Buffer.alloc(0)],
  ['one byte', 'pictureTypeUnknown', () => Buffer.from([0xff])],
  ['zeros', 'pictureTypeUnknown', () => Buffer.alloc(mebibyte)],
  ['a page', 'pictureTypeUnknown', () => Buffer.from(`<!doctype html>${script}`)],
  ['a drawing with a script', 'pictureTypeUnknown', () => Buffer.from(svg)],
  ['the same after a declaration', 'pictureTypeUnknown', () => Buffer.from(`<?xml?>\n${svg}`)],
  ['a document', 'pictureTypeUnknown', () => Buffer.from('%PDF-1.7\n')],
  ['a TIFF', 'pictureTypeUnknown', () => Buffer.from('II*\0\x08\0\0\0', 'latin1')],
  ['an archive', 'pictureTypeUnknown', () => Buffer.from('PK\x03\x04', 'latin1')],
  ['a program', 'pictureTypeUnknown', () => Buffer.from('\x7fELF\x02\x01', 'latin1')],
  ['a JPEG in name only', 'pictureBroken', () => Buffer.from(`\xff\xd8\xff${script}`, 'latin1')],
  ['a PNG in name only', 'pictureBroken', () => Buffer.from(`\x89PNG\r\n\x1a\n${svg}`, 'latin1')],
  ['a GIF in name only', 'pictureBroken', () => Buffer.from(`GIF89a${script}`)],
  ['a WebP in name only', 'pictureBroken', () => Buffer.from(`RIFF\0\0\0\0WEBP${script}`)],
  ['a JPEG cut off', 'pictureBroken', () => cutOff(drawPicture().jpeg(), 0.5)],
  ['a PNG cut off', 'pictureBroken', () => cutOff(drawPicture().png(), 0.7)],
  ['a WebP cut off', 'pictureBroken', () => cutOff(drawPicture().webp({ lossless: true }), 0.7)],
  ['an AVIF cut off', 'pictureBroken', () => cutOff(drawPicture().avif({ effort: 0 }), 0.7)],
  ['a GIF cut off', 'pictureBroken', () => cutOff(drawPicture().gif(), 0.1)],
  ['100 megapixels', 'pictureTooLarge', () => blankPng(10_000, 10_000)],
  ['a bomb of 900 megapixels', 'pictureTooLarge', () => blankPng(30_000, 30_000)],
  ['one line of 16,001 pixels', 'pictureTooLarge', () => blankPng(16_001, 1)],
  ['31 MB', 'pictureTooHeavy', () => Buffer.alloc(31 * mebibyte, 1)],
];

test('hostile and broken files are refused with their reason, and leave nothing behind', async () => {
  for (const [what, key, file] of hostile) {
    const added = addPicture(operator, { file: await file() });
    await expect(added, what).rejects.toMatchObject({ key });
  }
  expect(await listMediaFiles()).toEqual([]);
  expect(await db().media.count()).toBe(0);
  // In kibibytes; the limit of the whole server is 600 MB.
  expect(process.resourceUsage().maxRSS).toBeLessThan(600 * 1024);
});

test('a script in what a picture says of itself does not come through', async () => {
  const file = await drawPicture()
    .withExif({ IFD0: { ImageDescription: script, Copyright: script } })
    .jpeg()
    .toBuffer();
  expect(file.includes('alert(1)')).toBe(true);
  const behind = Buffer.concat([file, Buffer.from(script)]);
  const { id } = await addPicture(operator, { file: behind });
  const picture = (await picturesByIds('en', [id])).get(id);
  const made = picture && (await findMediaFile(pictureFile(picture, 480, 'webp')));
  const parts: Buffer[] = [];
  for await (const part of (await made?.open()) ?? []) parts.push(part as Buffer);
  expect(parts.length).toBeGreaterThan(0);
  expect(Buffer.concat(parts).includes('alert')).toBe(false);
});
