import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HeldElsewhere, processStart, readHolder, takeLock } from '@/lib/db/process-lock';

let folder = '';
const file = () => path.join(folder, 'lock');
const hold = (holder: object) => writeFileSync(file(), JSON.stringify(holder));

beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'courant-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  test('is held by one process, named with its host, until it is released', async () => {
    const lock = await takeLock(file(), { what: 'first' });
    const holder = { host: os.hostname(), pid: process.pid, what: 'first' };
    expect(await takeLock(file(), { what: 'second' })).toMatchObject(holder);
    if ('release' in lock) lock.release();
    expect(readHolder(file())).toBeUndefined();
  });

  test('of a dead process is taken over, even when its number was given out again', async () => {
    hold({ host: os.hostname(), pid: process.pid, startedAt: 'earlier', what: 'dead' });
    expect(await takeLock(file(), { what: 'next' })).toHaveProperty('release');
  });

  test('of another host is left alone, whoever has its number here', async () => {
    for (const startedAt of ['1', processStart(process.pid)]) {
      hold({ host: 'elsewhere', pid: process.pid, startedAt, what: 'npm start' });
      const before = readFileSync(file(), 'utf8');
      const taking = takeLock(file(), { what: 'npm start' });
      await expect(taking).rejects.toThrow(HeldElsewhere);
      await expect(taking).rejects.toThrow(
        `npm start (process ${process.pid}) on the host elsewhere has this folder: stop it there, or delete ${file()} if nothing runs there any more.`,
      );
      expect(readFileSync(file(), 'utf8')).toBe(before);
    }
  });
});
