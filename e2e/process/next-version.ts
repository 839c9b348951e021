import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** What a build is made of, and what starts it. */
const parts = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'scripts', 'server'],
  ...['instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'prisma.config.ts'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** What the newsroom is called in the next version. */
export const nextName = 'Newsroom of the next version';

/** What the next version changes: a text, and a script of the page where people sign in. */
const changes = [
  {
    file: 'lib/i18n/messages/en/admin.json',
    from: '"newsroom": "Newsroom"',
    to: `"newsroom": "${nextName}"`,
  },
  { file: 'components/admin/sign-in-form.client.tsx', from: 'text-4xl', to: 'text-3xl' },
];

/**
 * Builds another version of Courant in a folder of its own, as docs/growing.md says; gone after the
 * test. Beside this one's, since packages are linked, which only works on one disk, and not by one
 * symbolic link, which Next does not follow out of its folder.
 *
 * @returns its folder
 */
export async function buildNextVersion(): Promise<string> {
  mkdirSync('.courant', { recursive: true });
  const folder = mkdtempSync(path.resolve('.courant/next-version-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  execFileSync('cp', ['-al', 'node_modules', folder]);
  for (const { file, from, to } of changes) {
    const place = path.join(folder, file);
    const [before, after, ...others] = readFileSync(place, 'utf8').split(from);
    if (after === undefined || others.length > 0) throw new Error(`${file} has not one ${from}`);
    writeFileSync(place, before + to + after);
  }
  const building = spawn(process.execPath, [path.join(folder, 'scripts/run.mjs'), 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void building.kill());
  const [code] = (await once(building, 'close')) as [number | null];
  if (code !== 0) throw new Error('The next version was not built.');
  return folder;
}
