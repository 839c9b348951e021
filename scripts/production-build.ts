import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { waitForLock } from '@/lib/db/process-lock';
import { StartError } from '@/lib/errors';
import { compressFiles } from './compress-files';
import { untilEnd } from './ending';

const stamp = '.next/courant-build';

/** What goes into a build. */
const sources = [
  '{app,components,lib}/**/*.{ts,tsx,css}',
  'lib/**/*.json',
  'prisma/schema.prisma',
  'package-lock.json',
  'next.config.ts',
  'instrumentation.ts',
  'scripts/{production-build,compress-files}.ts',
  'postcss.config.*',
  'tsconfig.json',
];

/**
 * Goes into the names of the newsroom's actions. The same for every build, so that a form that was
 * opened before an update works after it, and on another instance. It guards nothing: Next encrypts
 * only what an action has captured, and ours, whole files of their own, capture nothing.
 */
const actionKey = createHash('sha256').update('actions of Courant').digest('base64');

/**
 * Builds the pages with Next unless there is a build of exactly this source. Needs no database and
 * no network. One build at a time; where there is one, nothing is written.
 *
 * @throws StartError when the build fails; what Next said was shown
 */
export async function ensureBuild(): Promise<void> {
  const wanted = await hashOfSources();
  if (await isBuilt(wanted)) return;
  const lock = await untilEnd(
    () => waitForLock('.courant/build.lock', 'building'),
    (taken) => taken.release(),
  );
  try {
    if (!(await isBuilt(wanted))) await build(wanted);
  } finally {
    lock.release();
  }
}

async function build(wanted: string): Promise<void> {
  console.log('Building …');
  await rm(stamp, { force: true });
  const code = await runNextBuild(wanted.slice(0, 16));
  if (code !== 0) throw new StartError('The build failed.');
  await compressFiles('.next/static');
  await writeFile(stamp, wanted);
}

async function isBuilt(wanted: string): Promise<boolean> {
  return existsSync('.next/BUILD_ID') && (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
}

async function hashOfSources(): Promise<string> {
  const files: string[] = [];
  // A folder may be called like a file, as routes are: openapi.json.
  for await (const found of glob(sources, { withFileTypes: true })) {
    const file = path.relative('.', path.join(found.parentPath, found.name));
    if (found.isFile() && isSource(file)) files.push(file);
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(`${file}\n`).update(await readFile(file));
  }
  return hash.digest('hex');
}

function isSource(file: string): boolean {
  return !file.startsWith('lib/db/generated') && !/\.test\.tsx?$/.test(file);
}

/** Next's output is shown only when it matters. */
async function runNextBuild(buildId: string): Promise<number> {
  const said: Buffer[] = [];
  const child = await untilEnd(
    async () =>
      spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NODE_ENV: 'production',
          BUILD_ID: buildId,
          NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
        },
      }),
    (started) => void started.kill(),
  );
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (data: Buffer) => said.push(data));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  return code ?? 1;
}
