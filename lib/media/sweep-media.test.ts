import { describe, expect, test } from 'vitest';
import { documentFile } from './document';
import { giveUpMedia, holdMedia, type MadeFiles } from './media-hold';
import { putMediaFile } from './media-store';
import { mediaAddress } from './media-address';
import { sweepMedia } from './sweep-media';
import { listBucketFiles, useTestBucket } from './test-bucket';
import { listMediaFiles, useTestMedia } from './test-media';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';

useTestDatabase();

let count = 0;

describe.each([
  { where: 'a folder', useIt: useTestMedia, listFiles: listMediaFiles },
  { where: 'a bucket', useIt: useTestBucket, listFiles: listBucketFiles },
])('in $where', ({ useIt, listFiles }) => {
  useIt();

  /** Files of a picture, remembered or not, with one that it does not name. */
  async function newFiles({ isNamed = false } = {}) {
    const fileHash = (++count).toString(16).padStart(20, '0').padEnd(64, 'f');
    const address = mediaAddress(fileHash);
    for (const name of ['9.avif', '9.webp', '9.jpg', '8.jpg']) {
      await putMediaFile(`${address}/${name}`, Buffer.from(name));
    }
    const size = { bytes: 9, width: 9, height: 9 };
    const variants = { widths: [9], fallback: 'jpg' };
    const data = { fileHash, contentType: 'image/png', ...size, variants };
    if (isNamed) await db().media.create({ data });
    return { fileHash, widths: [8, 9] };
  }

  const filesOf = async ({ fileHash }: MadeFiles) =>
    (await listFiles())
      .filter((file) => file.startsWith(fileHash.slice(0, 20)))
      .map((file) => file.slice(21));

  const giveUp = (files: MadeFiles, minutes?: number) =>
    transaction((tx) => giveUpMedia(tx, files, minutes));

  test('what was given up goes, other files stay', async () => {
    const [other, gone] = [await newFiles(), await newFiles()];
    await giveUp(gone);
    await sweepMedia();
    expect(await filesOf(gone)).toEqual([]);
    expect(await filesOf(other)).toHaveLength(4);
    expect(await db().mediaHold.count()).toBe(0);
    await giveUp(gone);
    await expect(sweepMedia()).resolves.toBeUndefined();
  });

  test('what a picture names stays', async () => {
    const files = await newFiles({ isNamed: true });
    await giveUp(files);
    await sweepMedia();
    expect(await filesOf(files)).toEqual(['9.avif', '9.jpg', '9.webp']);
  });

  test('of a PDF it is the same: the file that it names stays, what else was written goes', async () => {
    const fileHash = (++count).toString(16).padStart(20, '0').padEnd(64, 'f');
    const names = ['report', 'the-same-report'];
    for (const name of names) await putMediaFile(documentFile(fileHash, name), Buffer.from('%PDF'));
    const made = names.map((fileName) => ({ fileHash, widths: [], fileName }));
    const data = { fileHash, name: 'Report.pdf', fileName: 'report', bytes: 4, pages: 1 };
    const { id } = await db().document.create({ data });
    await Promise.all(made.map((files) => giveUp(files)));
    await sweepMedia();
    expect(await filesOf({ fileHash, widths: [] })).toEqual(['report.pdf']);

    await db().document.delete({ where: { id } });
    const hold = await holdMedia({ fileHash, widths: [], fileName: 'report' });
    await sweepMedia();
    expect(await filesOf({ fileHash, widths: [] })).toEqual(['report.pdf']);
    // Whoever holds it is not heard of any more.
    await db().mediaHold.updateMany({ data: { heldUntil: new Date(0) } });
    await sweepMedia();
    expect(await filesOf({ fileHash, widths: [] })).toEqual([]);
    await hold.end();
  });

  test('what somebody holds stays, until nobody does', async () => {
    const files = await newFiles();
    await giveUp(files);
    const [one, other] = [await holdMedia(files), await holdMedia(files)];
    await one.end();
    await sweepMedia();
    expect(await filesOf(files)).toHaveLength(4);
    await other.end();
    await sweepMedia();
    expect(await filesOf(files)).toEqual([]);
  });

  test('what is given up after a while is there until then', async () => {
    const files = await newFiles();
    await giveUp(files, 60);
    await sweepMedia();
    expect(await filesOf(files)).toHaveLength(4);
    await db().mediaHold.updateMany({ data: { heldUntil: new Date(Date.now() - 1) } });
    await sweepMedia();
    expect(await filesOf(files)).toEqual([]);
  });

  test('more than are looked at together all go', async () => {
    const hashes = [];
    for (let each = 0; each < 130; each++) hashes.push((++count).toString(16).padStart(64, '0'));
    const due = hashes.map((fileHash) => ({ fileHash, widths: [9], heldUntil: new Date(0) }));
    await db().mediaHold.createMany({ data: due });
    await sweepMedia();
    expect(await db().mediaHold.count()).toBe(0);
  });
});
