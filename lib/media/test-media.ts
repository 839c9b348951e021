import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { mediaPlace, setEnv } from '@/lib/env';

/** Gives the test file that calls it at its top a media folder of its own, removed at the end. */
export function useTestMedia(): void {
  beforeAll(async () => {
    setEnv({ MEDIA_URL: await mkdtemp(path.join(os.tmpdir(), 'courant-media-')) });
  });

  afterAll(async () => {
    await rm(mediaFolder(), { recursive: true, force: true });
  });
}

/** Where the pictures of this test file lie. */
export function mediaFolder(): string {
  const place = mediaPlace();
  if (!('folder' in place)) throw new Error('These pictures lie in no folder.');
  return place.folder;
}

/** The files in the media folder, in order, with what an interrupted import left. */
export async function listMediaFiles(): Promise<string[]> {
  const entries = await readdir(mediaFolder(), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(mediaFolder(), path.join(entry.parentPath, entry.name)))
    .sort();
}
