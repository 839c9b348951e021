import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { findMediaFile, putMediaFile } from './media-store';
import { listMediaFiles, useTestMedia } from './test-media';
import { mediaFolder } from '@/lib/env';

useTestMedia();

const folder = '3f9a0b1c2d3e4f506172';
const contents = Buffer.from('the bytes of a picture');

test.each([
  ['480.avif', 'image/avif'],
  ['480.webp', 'image/webp'],
  ['960.jpg', 'image/jpeg'],
  ['960.png', 'image/png'],
])('%s is found as it was put', async (name, contentType) => {
  const address = `/media/${folder}/${name}`;
  expect(await findMediaFile(address)).toBeNull();
  await putMediaFile(address, contents);
  expect(await readFile(path.join(mediaFolder(), folder, name))).toEqual(contents);
  const file = await findMediaFile(address);
  expect(file).toMatchObject({ contentType, bytes: contents.length });
  expect(file && (await buffer(await file.open()))).toEqual(contents);
});

test.each([
  `/media/../secret`,
  `/media/${folder}/../../secret`,
  `/media/${folder}/480.jpg/..`,
  `/media/${folder}/480.svg`,
  `/media/${folder}/480.jpg.part`,
  `/media/${folder}/480.jpg\0.png`,
  `/media/${folder}/480.jpg\n`,
  `/media/${folder}/0480.jpg`,
  `/media/${folder}`,
  `/media/${folder.toUpperCase()}/480.jpg`,
  `${folder}/480.jpg`,
])('%j is no file, and nothing can be put there', async (address) => {
  const before = await listMediaFiles();
  expect(await findMediaFile(address)).toBeNull();
  await expect(putMediaFile(address, contents)).rejects.toThrow('No address');
  expect(await listMediaFiles()).toEqual(before);
});

test('two who put the same file at once leave one whole file', async () => {
  const address = `/media/aaaaaaaaaaaaaaaaaaaa/480.webp`;
  const large = Buffer.alloc(4_000_000, 7);
  await Promise.all([putMediaFile(address, large), putMediaFile(address, large)]);
  expect(await findMediaFile(address)).toMatchObject({ bytes: large.length });
  const files = (await listMediaFiles()).filter((file) => file.startsWith('aaaa'));
  expect(files).toEqual(['aaaaaaaaaaaaaaaaaaaa/480.webp']);
});

test('a file whose writing fails is not there, nor a part of it', async () => {
  const place = path.join(mediaFolder(), 'bbbbbbbbbbbbbbbbbbbb');
  await mkdir(path.join(place, '480.webp', 'in the way'), { recursive: true });
  const put = putMediaFile('/media/bbbbbbbbbbbbbbbbbbbb/480.webp', contents);
  await expect(put).rejects.toThrow();
  expect(await findMediaFile('/media/bbbbbbbbbbbbbbbbbbbb/480.webp')).toBeNull();
  expect((await listMediaFiles()).filter((file) => file.startsWith('bbbb'))).toEqual([]);
});
