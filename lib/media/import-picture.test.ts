import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { importPicture } from './import-picture';
import { findMediaFile } from './media-store';
import { pictureFile, pictureFormats, widthOfFallback } from './picture';
import { mediaAddress } from './media-address';
import { sweepMedia } from './sweep-media';
import { listMediaFiles, mediaFolder, useTestMedia } from './test-media';
import { drawPicture } from './test-pictures';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';

useTestDatabase();
useTestMedia();

/** Imports a picture and remembers it. */
function addPicture(file: Buffer) {
  return importPicture(file, async (picture) => {
    const { widths, fallback, ...facts } = picture;
    const row = { ...facts, variants: { widths, fallback } };
    await db().media.createMany({ data: [row], skipDuplicates: true });
    return picture;
  });
}

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
  const { fileHash, widths, fallback, ...rest } = await addPicture(file);
  expect(fileHash).toBe(createHash('sha256').update(file).digest('hex'));
  expect(rest).toEqual({ contentType: 'image/jpeg', bytes: file.length, width: 1200, height: 700 });
  const picture = { address: mediaAddress(fileHash) };
  const wanted = [
    ...widths.flatMap((width) => pictureFormats.map((one) => pictureFile(picture, width, one))),
    pictureFile(picture, widthOfFallback(widths), fallback),
  ];
  for (const address of wanted) expect(await findMediaFile(address), address).not.toBeNull();
  expect((await filesOf(fileHash)).size).toBe(wanted.length);
});

test('the same picture again makes nothing; only what an interrupted import left out', async () => {
  const file = await drawPicture().png().toBuffer();
  const first = await addPicture(file);
  const made = await filesOf(first.fileHash);
  expect(await addPicture(file)).toEqual(first);
  expect(await filesOf(first.fileHash)).toEqual(made);

  await rm(path.join(mediaFolder(), first.fileHash.slice(0, 20), '640.webp'));
  expect(await addPicture(file)).toEqual(first);
  const mended = await filesOf(first.fileHash);
  expect([...mended.keys()]).toEqual([...made.keys()]);
  const kept = [...made].filter(([name]) => name !== '640.webp');
  for (const [name, inode] of kept) expect(mended.get(name), name).toBe(inode);
});

test('the same picture twice at once is made once', async () => {
  const file = await drawPicture().png().toBuffer();
  const [one, other] = await Promise.all([addPicture(file), addPicture(file)]);
  expect(one).toEqual(other);
  expect((await filesOf(one.fileHash)).size).toBe(5);
});

test('one that is refused leaves nothing, and does not hold up the next', async () => {
  const before = await listMediaFiles();
  const good = await drawPicture({ width: 100, height: 100 }).png().toBuffer();
  const broken = addPicture((await drawPicture().png().toBuffer()).subarray(0, 900));
  const next = addPicture(good);
  await expect(broken).rejects.toMatchObject({ key: 'pictureBroken' });
  expect((await next).widths).toEqual([100]);
  expect(await listMediaFiles()).toHaveLength(before.length + 3);
});

test('a picture that is not remembered leaves nothing', async () => {
  const before = await listMediaFiles();
  const file = await drawPicture().png().toBuffer();
  const forgotten = importPicture(file, () => Promise.reject(new Error('No.')));
  await expect(forgotten).rejects.toThrow('No.');
  expect(await listMediaFiles()).toEqual(before);
  expect(await db().mediaHold.count()).toBe(0);
});

test('one that nobody wants any more is given up, before its turn or in the middle of it', async () => {
  const before = await listMediaFiles();
  const file = await drawPicture().png().toBuffer();
  const ending = new AbortController();
  const remembered: string[] = [];
  const add = () =>
    importPicture(file, async ({ fileHash }) => remembered.push(fileHash), ending.signal);
  const [underWay, waiting] = [add(), add()];
  const outcomes = Promise.allSettled([underWay, waiting]);
  while ((await listMediaFiles()).length === before.length) await wait(1);
  ending.abort();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(remembered).toEqual([]);
  expect(await listMediaFiles()).toEqual(before);
});

test('who stood still until the files were swept makes them again', async () => {
  const file = await drawPicture().png().toBuffer();
  let isFirst = true;
  const fileHash = await importPicture(file, (picture, hold) =>
    transaction(async (tx) => {
      if (isFirst) {
        isFirst = false;
        await db().mediaHold.updateMany({ data: { heldUntil: new Date(0) } });
        await sweepMedia();
        expect(await filesOf(picture.fileHash)).toEqual(new Map());
      }
      const { widths, fallback, ...facts } = picture;
      await tx.media.create({ data: { ...facts, variants: { widths, fallback } } });
      await hold.confirm(tx);
      return picture.fileHash;
    }),
  );
  expect((await filesOf(fileHash)).size).toBe(5);
});
