import { readdir, readlink, writeFile } from 'node:fs/promises';
import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerMedia } from './media-files';
import { putMediaFile } from '@/lib/media/media-store';
import { useTestBucket } from '@/lib/media/test-bucket';
import { mediaFolder, useTestMedia } from '@/lib/media/test-media';

useTestMedia();

const address = '/media/3f9a0b1c2d3e4f506172/960.avif';
const large = '/media/3f9a0b1c2d3e4f506172/1600.webp';
const report = '/media/3f9a0b1c2d3e4f506172/annual-report.pdf';
const contents = Buffer.from('the bytes of a picture');
const failures: unknown[] = [];
let leavesAtOnce = false;
let answered = false;
const server = createServer((request, response) => {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (leavesAtOnce) response.destroy();
  answerMedia(request, response, path)
    .catch((error: unknown) => failures.push(error))
    .finally(() => (answered = leavesAtOnce || answered));
});

beforeAll(async () => {
  await putMediaFile(address, contents);
  await putMediaFile(report, contents);
  await putMediaFile(large, Buffer.alloc(20_000_000, 1));
  await writeFile(path.join(mediaFolder(), 'secret.jpg'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
});

/** Sends the path as it is: `fetch` would tidy it first. */
function ask(url: string, method = 'GET'): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    send({ port, path: url, method, agent: false }, resolve).once('error', reject).end();
  });
}

test('a picture is answered whole, and may be kept for ever', async () => {
  const answer = await ask(`${address}?from=feed`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/avif',
    'content-length': String(contents.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(await buffer(answer)).toEqual(contents);
});

test('a PDF is answered as nothing else, under its name, where readers of PDFs can show it', async () => {
  const answer = await ask(report);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="annual-report.pdf"',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'self'",
  });
  expect(await buffer(answer)).toEqual(contents);
});

test('HEAD gets the same head', async () => {
  const [whole, head] = [await ask(address), await ask(address, 'HEAD')];
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  expect((await buffer(head)).length).toBe(0);
  expect((await buffer(whole)).length).toBe(contents.length);
});

test.each([
  '/media',
  '/media/',
  '/media/secret.jpg',
  '/media/../secret.jpg',
  '/media/3f9a0b1c2d3e4f506172/../secret.jpg',
  '/media/3f9a0b1c2d3e4f506172/..%2f..%2fsecret.jpg',
  '/media/3f9a0b1c2d3e4f506172/%39%36%30.avif',
  '/media/3f9a0b1c2d3e4f506172/960.jpg',
  '/media/3f9a0b1c2d3e4f506172/960.svg',
  '/media/3f9a0b1c2d3e4f506172/960.avif/',
  '/media/00000000000000000000/960.avif',
])('%s is not found', async (url) => {
  const answer = await ask(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  expect((await buffer(answer)).toString()).toBe('There is no such file.\n');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const answer = await ask(address, method);
  expect(answer.statusCode).toBe(405);
  expect(answer.headers.allow).toBe('GET, HEAD');
});

// Open files are only listed there.
test.runIf(process.platform === 'linux')('a reader who leaves leaves nothing open', async () => {
  const answer = await ask(large);
  await new Promise((resolve) => answer.once('data', resolve));
  expect(await openMediaFiles()).toBe(1);
  answer.destroy();
  await vi.waitFor(async () => expect(await openMediaFiles()).toBe(0));
  expect(failures).toEqual([]);
});

test.runIf(process.platform === 'linux')('nor does one who left before it began', async () => {
  leavesAtOnce = true;
  await expect(ask(large)).rejects.toThrow('socket hang up');
  await vi.waitFor(() => expect(answered).toBe(true));
  leavesAtOnce = false;
  await vi.waitFor(async () => expect(await openMediaFiles()).toBe(0));
  expect(failures).toEqual([]);
});

async function openMediaFiles(): Promise<number> {
  const open = await readdir('/proc/self/fd');
  const targets = open.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
  return (await Promise.all(targets)).filter((file) => file.startsWith(mediaFolder())).length;
}

describe('from a bucket', () => {
  useTestBucket();

  test('a picture is answered as from a folder', async () => {
    await putMediaFile(address, contents);
    const [whole, head] = [await ask(address), await ask(address, 'HEAD')];
    expect(whole.headers).toMatchObject({
      'content-type': 'image/avif',
      'content-length': String(contents.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    expect(await buffer(whole)).toEqual(contents);
    expect((await ask('/media/00000000000000000000/960.avif')).statusCode).toBe(404);
  });

  test('readers who leave take no connection to it with them', async () => {
    await putMediaFile(large, Buffer.alloc(20_000_000, 1));
    for (let reader = 0; reader < 60; reader++) {
      const answer = await ask(large);
      await new Promise((resolve) => answer.once('data', resolve));
      answer.destroy();
    }
    expect((await buffer(await ask(address))).length).toBe(contents.length);
    expect(failures).toEqual([]);
  });
});
