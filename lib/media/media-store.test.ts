import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { assertUsableMedia, clearDrafts } from './media-disk';
import { deleteMediaFile, findMediaFile, putMediaFile } from './media-store';
import { listBucketFiles, useTestBucket } from './test-bucket';
import { listMediaFiles, mediaFolder, useTestMedia } from './test-media';
import { setEnv } from '@/lib/env';

const folder = '3f9a0b1c2d3e4f506172';
const contents = Buffer.from('the bytes of a picture');

describe.each([
  { where: 'a folder', useIt: useTestMedia, stored: listMediaFiles },
  { where: 'a bucket', useIt: useTestBucket, stored: listBucketFiles },
])('in $where', ({ useIt, stored }) => {
  useIt();

  test.each([
    ['480.avif', 'image/avif'],
    ['480.webp', 'image/webp'],
    ['960.jpg', 'image/jpeg'],
    ['960.png', 'image/png'],
    ['annual-report-2026.pdf', 'application/pdf'],
  ])('%s is found as it was put, until it is deleted', async (name, contentType) => {
    const address = `/media/${folder}/${name}`;
    expect(await findMediaFile(address)).toBeNull();
    await putMediaFile(address, contents);
    expect(await stored()).toContain(`${folder}/${name}`);
    const file = await findMediaFile(address);
    expect(file).toMatchObject({ contentType, bytes: contents.length });
    expect(file && (await buffer(await file.open()))).toEqual(contents);
    await deleteMediaFile(address);
    await deleteMediaFile(address);
    expect(await findMediaFile(address)).toBeNull();
    await putMediaFile(address, contents);
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
    `/media/${folder}/../report.pdf`,
    `/media/${folder}/a/report.pdf`,
    `/media/${folder}/Report.pdf`,
    `/media/${folder}/report.jpg`,
    `/media/${folder}/${'a'.repeat(81)}.pdf`,
    `/media/${folder}`,
    `/media/${folder.toUpperCase()}/480.jpg`,
    `${folder}/480.jpg`,
  ])('%j is no file, and nothing can be put there', async (address) => {
    const before = await stored();
    expect(await findMediaFile(address)).toBeNull();
    await expect(putMediaFile(address, contents)).rejects.toThrow('No address');
    expect(await stored()).toEqual(before);
  });

  test('two who put the same file at once leave one whole file', async () => {
    const address = `/media/aaaaaaaaaaaaaaaaaaaa/480.webp`;
    const large = Buffer.alloc(4_000_000, 7);
    await Promise.all([putMediaFile(address, large), putMediaFile(address, large)]);
    expect(await findMediaFile(address)).toMatchObject({ bytes: large.length });
    const files = (await stored()).filter((file) => file.startsWith('aaaa'));
    expect(files).toEqual(['aaaaaaaaaaaaaaaaaaaa/480.webp']);
  });

  test('it is usable', async () => {
    await expect(assertUsableMedia()).resolves.toBeUndefined();
  });
});

describe('in a folder alone', () => {
  useTestMedia();

  test('a file whose writing fails is not there, nor a part of it', async () => {
    const place = path.join(mediaFolder(), 'bbbbbbbbbbbbbbbbbbbb');
    await mkdir(path.join(place, '480.webp', 'in the way'), { recursive: true });
    const put = putMediaFile('/media/bbbbbbbbbbbbbbbbbbbb/480.webp', contents);
    await expect(put).rejects.toThrow();
    expect(await findMediaFile('/media/bbbbbbbbbbbbbbbbbbbb/480.webp')).toBeNull();
    expect(await listMediaFiles()).toEqual([]);
  });

  test('what was half written when a process ended is cleared away, what is being written is not', async () => {
    const drafts = path.join(mediaFolder(), '.drafts');
    await mkdir(drafts, { recursive: true });
    for (const name of ['old', 'new']) await writeFile(path.join(drafts, name), contents);
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(path.join(drafts, 'old'), longAgo, longAgo);
    await clearDrafts();
    expect(await listMediaFiles()).toEqual(['.drafts/new']);
  });
});

describe('a bucket that cannot be had is one sentence', () => {
  useTestBucket();

  test.each([
    ['that is not there', 'MEDIA_URL', 'pictures', 'other', /: NoSuchBucket\.$/],
    ['where nothing listens', 'MEDIA_URL', /:\d+$/, ':9', /: connect ECONNREFUSED \S+:9\.$/],
    ['of another key', 'AWS_ACCESS_KEY_ID', /$/, 'X', /: InvalidAccessKeyId\.$/],
    ['of a wrong secret', 'AWS_SECRET_ACCESS_KEY', /$/, 'X', /: SignatureDoesNotMatch\.$/],
  ] as const)('%s', async (_which, name, pattern, value, reason) => {
    const given = process.env[name] ?? '';
    setEnv({ [name]: given.replace(pattern, value) });
    onTestFinished(() => setEnv({ [name]: given }));
    await expect(assertUsableMedia()).rejects.toThrow(
      /^The bucket \w+ at http:\S+ \(MEDIA_URL\) cannot be read: .+\.$/,
    );
    await expect(assertUsableMedia()).rejects.toThrow(reason);
  });
});
