import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '@/scripts/compress-files';
import { buildFiles, isBuildFile } from './build-files';

const style = '.a { color: red }\n'.repeat(200);

async function serve(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'courant-build-'));
  await writeFile(path.join(folder, 'a.css'), style);
  await compressFiles(folder);
  const files = buildFiles(folder);
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end(request.url)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a style comes compressed and may be kept for ever', async () => {
  const address = await serve();
  for (const [accepted, coding] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const headers = { 'Accept-Encoding': accepted };
    const response = await fetch(`${address}/_next/static/a.css`, { headers });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-type')).toMatch(/^text\/css/);
    expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(response.headers.get('content-length'))).toBeLessThanOrEqual(style.length);
    expect(await response.text()).toBe(style);
  }
});

test.each(['/_next/static/none.css', '/_next/static/../../package.json', '/_next/static/%2e%2e/x'])(
  '%s is left to others, as it came',
  async (url) => {
    const response = await fetch((await serve()) + url);
    expect(response.status).toBe(404);
  },
);

test('only addresses under the build are its files', () => {
  expect(isBuildFile('/_next/static/css/a.css')).toBe(true);
  expect(isBuildFile('/_next/staticx')).toBe(false);
  expect(isBuildFile('/en')).toBe(false);
});
