import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const inTheHouse = /`((?:app|lib|components|deploy|server|scripts|prisma|e2e|docs)\/[^`\s*|]+)`/g;

test.each(['README.md', ...globSync('docs/**/*.md')])(
  'every path that %s names is there',
  (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(inTheHouse)].map(([, path]) =>
      String(path),
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  },
);
