import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFiles } from './compress-files';

test('styles and scripts get smaller twins, also in folders below; fonts do not', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'courant-compress-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const style = '.a { color: red }\n'.repeat(200);
  await mkdir(path.join(folder, 'css'));
  await writeFile(path.join(folder, 'css/a.css'), style);
  await writeFile(path.join(folder, 'font.woff2'), 'font');
  await compressFiles(folder);

  expect((await readdir(path.join(folder, 'css'))).sort()).toEqual([
    'a.css',
    'a.css.br',
    'a.css.gz',
  ]);
  expect(await readdir(folder)).toHaveLength(2);
  const br = await readFile(path.join(folder, 'css/a.css.br'));
  expect(br.length).toBeLessThan(style.length / 10);
  expect(brotliDecompressSync(br).toString()).toBe(style);
  expect(gunzipSync(await readFile(path.join(folder, 'css/a.css.gz'))).toString()).toBe(style);
});
