import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importPicture } from './import-picture';
import { findMediaFile } from './media-store';
import { pictureFile, pictureFormats, widthOfFallback } from './picture';
import { pictureAddress } from './pictures';
import { listMediaFiles, mediaFolder, useTestMedia } from './test-media';
import { drawPicture } from './test-pictures';

useTestMedia();

async function filesOf(fileHash: string): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  for (const file of await listMediaFiles()) {
    if (!file.startsWith(fileHash.slice(0, 20))) continue;
    files.set(path.basename(file), (await stat(path.join(mediaFolder(), file))).ino);
  }
  return files;
}

test('every file that pages ask for is in the store, and no other', async () => {
  const file = await drawPicture({ width: 1200, height: 700 }).jpeg().toBuffer();
  const { fileHash, widths, fallback, ...rest } = await importPicture(file);
  expect(fileHash).toBe(createHash('sha256').update(file).digest('hex'));
  expect(rest).toEqual({ contentType: 'image/jpeg', bytes: file.length, width: 1200, height: 700 });
  const picture = { address: pictureAddress(fileHash) };
  const wanted = [
    ...widths.flatMap((width) => pictureFormats.map((one) => pictureFile(picture, width, one))),
    pictureFile(picture, widthOfFallback(widths), fallback),
  ];
  for (const address of wanted) expect(await findMediaFile(address), address).not.toBeNull();
  expect((await filesOf(fileHash)).size).toBe(wanted.length);
});

test('the same picture again makes nothing; only what an interrupted import left out', async () => {
  const file = await drawPicture().png().toBuffer();
  const first = await importPicture(file);
  const made = await filesOf(first.fileHash);
  expect(await importPicture(file)).toEqual(first);
  expect(await filesOf(first.fileHash)).toEqual(made);

  await rm(path.join(mediaFolder(), first.fileHash.slice(0, 20), '640.webp'));
  expect(await importPicture(file)).toEqual(first);
  const mended = await filesOf(first.fileHash);
  expect([...mended.keys()]).toEqual([...made.keys()]);
  const kept = [...made].filter(([name]) => name !== '640.webp');
  for (const [name, inode] of kept) expect(mended.get(name), name).toBe(inode);
});

test('the same picture twice at once is made once', async () => {
  const file = await drawPicture().png().toBuffer();
  const [one, other] = await Promise.all([importPicture(file), importPicture(file)]);
  expect(one).toEqual(other);
  expect((await filesOf(one.fileHash)).size).toBe(5);
});

test('one that is refused leaves nothing, and does not hold up the next', async () => {
  const before = await listMediaFiles();
  const good = await drawPicture({ width: 100, height: 100 }).png().toBuffer();
  const broken = importPicture((await drawPicture().png().toBuffer()).subarray(0, 900));
  const next = importPicture(good);
  await expect(broken).rejects.toMatchObject({ key: 'pictureBroken' });
  expect((await next).widths).toEqual([100]);
  expect(await listMediaFiles()).toHaveLength(before.length + 3);
});
