import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addDocument } from './add-document';
import { addPicture } from './add-picture';
import { cleanedFiles, refusedFiles } from './test-hostile-files';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { refusedDocuments } from '@/lib/media/test-hostile-documents';
import { listMediaFiles, mediaFolder, useTestMedia } from '@/lib/media/test-media';

useTestDatabase();
useTestMedia();

/** In kibibytes; of this process, which has done nothing else. */
const mostMemory = 600 * 1024;

test(`${refusedFiles.length} hostile and broken files are refused with their reason, and leave nothing behind`, async () => {
  for (const [what, key, file] of refusedFiles) {
    const added = addPicture(operator, { file: await file() });
    await expect(added, what).rejects.toMatchObject({ kind: 'invalid', key, field: 'file' });
  }
  expect(await listMediaFiles()).toEqual([]);
  expect(await db().media.count()).toBe(0);
  expect(await db().mediaHold.count()).toBe(0);
  expect(process.resourceUsage().maxRSS).toBeLessThan(mostMemory);
});

test(`of ${cleanedFiles.length} pictures that carry something else nothing but the picture is kept`, async () => {
  for (const [what, make] of cleanedFiles) {
    const before = await listMediaFiles();
    const { isNew } = await addPicture(operator, { file: await make() });
    expect(isNew, what).toBe(true);
    const made = (await listMediaFiles()).filter((file) => !before.includes(file));
    expect(made.length, what).toBeGreaterThanOrEqual(3);
    for (const name of made) {
      const kept = await readFile(path.join(mediaFolder(), name), 'latin1');
      expect(kept, `${what}: ${name}`).not.toMatch(/alert|script|php|PDF|doctype/);
    }
  }
  expect(process.resourceUsage().maxRSS).toBeLessThan(mostMemory);
});

test('many of both at once are dealt with one after the other, in the same memory', async () => {
  const before = await listMediaFiles();
  const files = await Promise.all(refusedFiles.slice(-9).map(([, , file]) => file()));
  const added = files.map((file) => addPicture(operator, { file }));
  const outcomes = await Promise.allSettled(added);
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(await listMediaFiles()).toEqual(before);
  expect(process.resourceUsage().maxRSS).toBeLessThan(mostMemory);
});

test(`${refusedDocuments.length} hostile and broken files are no PDFs either, and leave nothing behind`, async () => {
  const before = await listMediaFiles();
  for (const [what, key, file] of refusedDocuments) {
    const added = addDocument(operator, { file: file(), name: 'annual-report.pdf' });
    await expect(added, what).rejects.toMatchObject({ kind: 'invalid', key, field: 'file' });
  }
  expect(await listMediaFiles()).toEqual(before);
  expect(await db().document.count()).toBe(0);
  expect(await db().mediaHold.count()).toBe(0);
  expect(process.resourceUsage().maxRSS).toBeLessThan(mostMemory);
});
