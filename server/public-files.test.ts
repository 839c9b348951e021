import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { publicFiles } from './public-files';

const files = await publicFiles('public');
const server = createServer((request, response) => {
  void files.get(request.url ?? '')?.send(request, response);
}).listen(0, '127.0.0.1');
afterAll(() => server.close());

const ask = (name: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);

test('every file of the folder is answered with its kind and a tag of what is in it', async () => {
  const [icon, script] = await Promise.all([ask('icon.svg'), ask('reader.js')]);
  expect(icon.headers.get('content-type')).toBe('image/svg+xml');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/);
  expect(script.headers.get('etag')).not.toBe(icon.headers.get('etag'));
  expect(await script.text()).toBe(readFileSync('public/reader.js', 'utf8'));
});

test('what may be opened before a click is said in the type that browsers ask for, and in JSON', async () => {
  const rules = await ask('speculation-rules.json');
  expect(rules.headers.get('content-type')).toBe('application/speculationrules+json');
  expect(await rules.json()).toMatchObject({ prerender: [{ eagerness: 'moderate' }] });
});

test('a file that nobody meant to serve stops the start', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-public-'));
  writeFileSync(path.join(folder, 'notes.md'), 'x');
  await expect(publicFiles(folder)).rejects.toThrow('notes.md');
});

test('the script of readers is as small as was decided', () => {
  const script = readFileSync('public/reader.js');
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5 * 1024);
});
