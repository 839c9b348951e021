import { expect, test, vi } from 'vitest';
import { transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { withRequestMemory } from '@/lib/process-state';
import { oncePerEdition } from './once-per-edition';
import { raisePublicationNumber } from './publication';

useTestDatabase();

test('what an edition was asked is not read again until the next one', async () => {
  const read = vi.fn((locale: string) => Promise.resolve(`${locale} ${read.mock.calls.length}`));
  const kept = oncePerEdition(read);
  expect([await kept('en'), await kept('zh'), await kept('en')]).toEqual(['en 1', 'zh 2', 'en 1']);
  await transaction(raisePublicationNumber);
  expect(await kept('en')).toBe('en 3');
});

test('what time has changed is read again, although no act has raised the number', async () => {
  const read = vi.fn(() => Promise.resolve(read.mock.calls.length));
  const kept = oncePerEdition(read);
  const [first, second] = [new Date('2026-11-28T08:00:00Z'), new Date('2026-11-28T09:00:00Z')];
  const readUntil = (nextChangeAt: Date | null) =>
    withRequestMemory({ number: 1n, now: new Date(), nextChangeAt }, kept);
  expect([await readUntil(first), await readUntil(new Date(first))]).toEqual([1, 1]);
  expect([await readUntil(second), await readUntil(null), await readUntil(null)]).toEqual([
    2, 3, 3,
  ]);
});

test('what could not be read is read again', async () => {
  const read = vi.fn(() => Promise.resolve('read'));
  read.mockRejectedValueOnce(new Error('no database'));
  const kept = oncePerEdition(read);
  await expect(kept()).rejects.toThrow('no database');
  expect(await kept()).toBe('read');
});
