import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publicFiles } from './public-files';

test('every file of the folder is answered with its kind and a tag of what is in it', () => {
  const files = publicFiles('public');
  const icon = files.get('/icon.svg');
  const script = files.get('/reader.js');
  expect(icon?.headers['Content-Type']).toBe('image/svg+xml');
  expect(script?.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  expect(script?.headers.ETag).toMatch(/^"[\w-]{43}"$/);
  expect(script?.headers.ETag).not.toBe(icon?.headers.ETag);
});

test('a file that nobody meant to serve stops the start', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-public-'));
  writeFileSync(path.join(folder, 'notes.md'), 'x');
  expect(() => publicFiles(folder)).toThrow('notes.md');
});

test('the script of readers is as small as was decided', () => {
  const script = publicFiles('public').get('/reader.js')?.body ?? Buffer.alloc(0);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5 * 1024);
});
