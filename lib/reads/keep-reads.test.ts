import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { keeperOf, startKeepingReads } from './keep-reads';
import { ReadTally } from './read-tally';
import { browsers } from './test-browsers';
import { writeReads, type ReadBatch } from './write-reads';

useTestDatabase();

const headers = { host: 'x', 'user-agent': browsers.desktop[0] };

async function written(): Promise<number> {
  const { _sum } = await db().readHour.aggregate({
    _sum: { reads: true },
    where: { topic: 'page' },
  });
  return _sum.reads ?? 0;
}

test('what could not be written, or nobody heard of, is written with the next, once', async () => {
  const tally = new ReadTally('x');
  const read = () => tally.note({ locale: 'en', kind: 'front' }, headers);
  let trouble: 'before' | 'after' | undefined;
  const write = async (batch: ReadBatch) => {
    if (trouble === 'before') throw new Error('The database is away.');
    await writeReads(batch);
    if (trouble === 'after') throw new Error('The connection broke when all was done.');
  };
  const keep = keeperOf(tally, write);
  read();
  trouble = 'before';
  await expect(keep()).rejects.toThrow('away');
  read();
  trouble = 'after';
  await expect(keep()).rejects.toThrow('broke');
  expect(await written()).toBe(1);
  read();
  await expect(keep()).rejects.toThrow('broke');
  trouble = undefined;
  await keep();
  await keep();
  expect(await written()).toBe(3);
});

test('what waits is written when the server stops', async () => {
  const before = await written();
  const tally = new ReadTally('news.example.org');
  const reads = startKeepingReads(tally);
  tally.note({ locale: 'en', kind: 'front' }, headers);
  await reads.stop();
  expect(await written()).toBe(before + 1);
});
