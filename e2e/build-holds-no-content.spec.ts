import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';

test('nothing but framework pages is prerendered', async () => {
  const manifest = JSON.parse(await readFile('.next/prerender-manifest.json', 'utf8')) as {
    routes: Record<string, unknown>;
    dynamicRoutes: Record<string, unknown>;
  };
  const ours = Object.keys(manifest.routes).filter((route) => !route.startsWith('/_'));
  expect(ours).toEqual([]);
  expect(Object.keys(manifest.dynamicRoutes)).toEqual([]);
});
