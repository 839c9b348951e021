import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { addPicture } from './add-picture';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env } from '@/lib/env';
import { sweepMedia } from '@/lib/media/sweep-media';
import { listMediaFiles, mediaFolder, useTestMedia } from '@/lib/media/test-media';
import { drawPicture } from '@/lib/media/test-pictures';

useTestDatabase();
useTestMedia();

const uploader = path.resolve('.courant/add-picture.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['e2e/process/add-picture.ts'],
    outfile: uploader,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});

test.each([0, 1, 3, 6])(
  'a process that is killed when %d files of a picture are there leaves neither files nor a picture',
  async (filesBefore) => {
    const file = await drawPicture({ width: 2400, height: 1500 }).jpeg().toBuffer();
    const before = await listWholeFiles();
    const pictures = await db().media.count();
    await uploadUntil(file, async () => {
      const isHeld = (await db().mediaHold.count()) > 0;
      return isHeld && (await listWholeFiles()).length >= before.length + filesBefore;
    });
    expect(await db().media.count()).toBe(pictures);
    const left = await listWholeFiles();
    expect(left.length).toBeGreaterThanOrEqual(before.length + filesBefore);

    // Another instance cannot know that it is dead before it was not heard of for a while.
    await sweepMedia();
    expect(await listWholeFiles()).toEqual(left);
    await db().$executeRaw`UPDATE media_hold SET held_until = held_until - interval '1 minute'`;
    await sweepMedia();
    expect(await listWholeFiles()).toEqual(before);
    expect(await db().mediaHold.count()).toBe(0);

    const { isNew } = await addPicture(operator, { file });
    expect(isNew).toBe(true);
    expect((await listWholeFiles()).length).toBe(before.length + 7);
  },
);

/** Uploads in a process of its own, and kills it as soon as something is so. */
async function uploadUntil(file: Buffer, isSo: () => Promise<boolean>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'courant-upload-'));
  const uploaded = path.join(folder, 'picture');
  await writeFile(uploaded, file);
  const uploading = spawn(process.execPath, [uploader, uploaded], {
    env: { ...process.env, DATABASE_URL: env().DATABASE_URL, MEDIA_URL: mediaFolder() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(uploading, 'exit');
  while (!(await isSo())) {
    if (uploading.exitCode !== null) throw new Error('The upload ended by itself.');
    await wait(2);
  }
  uploading.kill('SIGKILL');
  await ended;
  await rm(folder, { recursive: true });
}

/** Half a file is cleared away by itself, a minute later; while it becomes a whole one, both can be seen. */
async function listWholeFiles(): Promise<string[]> {
  return (await listMediaFiles()).filter((file) => !file.startsWith('.drafts/'));
}
