import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { PackedAnswer } from './packed-answer';
import { PageCache } from './page-cache';
import { unchangingPaper } from './test-paper';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The bytes of bodies that this process holds, when all that can go is gone. */
async function heldBytes(): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    collect();
    await wait(20);
  }
  return process.memoryUsage().arrayBuffers;
}

const page = (body: Buffer, type = 'text/html') => ({
  status: 200,
  headers: { 'Content-Type': type },
  body,
});

/** Words that occur again, as those of a page, and no page has those of another. */
function words(length: number): Buffer {
  const known = Array.from({ length: 500 }, () => randomBytes(3).toString('hex'));
  const text = Array.from({ length: length / 7 }, () => known[Math.floor(Math.random() * 500)]);
  return Buffer.from(text.join(' '));
}

/** Sends it to somebody who takes gzip alone, so that this form is kept as well. */
function sendAsGzip(answer: PackedAnswer): Promise<void> {
  const request = { method: 'GET', headers: { 'accept-encoding': 'gzip' } };
  return new Promise((resolve) => {
    const response = { writeHead: () => response, end: () => (resolve(), response) };
    answer.send(request as IncomingMessage, response as unknown as ServerResponse);
  });
}

test.each([
  ['pages', () => page(words(60_000))],
  ['pages that say the same again and again', () => page(Buffer.from('<p>Open. '.repeat(6_000)))],
  ['short answers', () => page(Buffer.from('{"items":[]}'))],
  ['pictures', () => page(randomBytes(60_000), 'image/png')],
])('%s take no more memory than is counted, in all their forms', async (_, make) => {
  const before = await heldBytes();
  const answers: PackedAnswer[] = [];
  for (let at = 0; at < 100; at += 1) answers.push(await PackedAnswer.of(make()));
  await Promise.all(answers.map(sendAsGzip));
  const held = (await heldBytes()) - before;
  const counted = answers.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(held).toBeLessThanOrEqual(counted);
  expect(counted - held).toBeLessThan(counted / 2 + 100 * 2_048);
});

test('an answer of more than 4 MB is given and not kept', async () => {
  const cache = new PageCache(unchangingPaper, 50_000_000);
  const keeps = async (bytes: number) => {
    await cache.answer(`/${bytes}`, () => Promise.resolve(page(randomBytes(bytes), 'image/png')));
    return cache.find(`/${bytes}`) !== undefined;
  };
  expect(await keeps(4_000_000)).toBe(true);
  expect(await keeps(4_200_000)).toBe(false);
  expect(await keeps(1_000)).toBe(true);
});

const patient = { timeout: 60_000 };

test('a hundred thousand addresses take no more memory than is allowed', patient, async () => {
  const allowed = 10_000_000;
  const cache = new PageCache(unchangingPaper, allowed);
  const before = await heldBytes();
  for (let at = 0; at < 100_000; at += 1) {
    const body = Buffer.alloc(900, 'x');
    const status = at % 2 ? 200 : 404;
    await cache.answer(`/en/${at}`, () => Promise.resolve({ status, headers: {}, body }));
    if (at % 25_000 === 0) expect((await heldBytes()) - before).toBeLessThanOrEqual(allowed);
  }
  const held = (await heldBytes()) - before;
  expect(held).toBeLessThanOrEqual(allowed);
  expect(held).toBeGreaterThan(allowed / 5);
  expect(cache.find('/en/99999')).toBeDefined();
  expect(cache.find('/en/0')).toBeUndefined();
});
