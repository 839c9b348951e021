import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(path.join(here, file), 'utf8');

test.each([
  ['portals.conf', /\d+\.\d+\.\d+\.\d+:\d+/g],
  ['tls.conf', /(# The certificate.*|\/etc\/\S+\/)/g],
])('%s is that of nginx at other addresses', (file, address) => {
  const shipped = read(`../nginx/${file}`);
  expect(read(file)).not.toBe(shipped);
  expect(read(file).replaceAll(address, '')).toBe(shipped.replaceAll(address, ''));
});

test('what it asks for is in .env.example', () => {
  const asked = read('compose.yaml').matchAll(/\$\{(\w+):\?}/g);
  const example = read('.env.example');
  const missing = [...asked]
    .map(([, name]) => `${name}=`)
    .filter((line) => !example.includes(line));
  expect(missing).toEqual([]);
});

test('what it mounts is there', () => {
  const mounted = read('compose.yaml').matchAll(/- (\.\.?\/[^:\s]+):/g);
  const files = [...mounted].map(([, file]) => String(file)).filter((file) => file !== './tls');
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(globSync(path.join(here, file)), file).toHaveLength(1);
});

test.each(globSync(path.join(here, '../**/*.sh')))('%s is a script that can be read', (file) => {
  expect(spawnSync('sh', ['-n', file], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});
