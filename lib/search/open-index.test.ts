import { expect, test } from 'vitest';
import { closeDatabase } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { isTimeout, openIndex, type Index } from './open-index';

useTestDatabase();

async function settingsOf(index: Index) {
  const [settings] = await index.$queryRaw<[Record<string, string>]>`
    SELECT current_setting('statement_timeout') AS "timeLimit",
      current_setting('enable_seqscan') AS "scans", current_setting('lock_timeout') AS "lockLimit"`;
  return settings;
}

test('every statement of a search has a time limit, and more of it in the whole archive', async () => {
  expect(await settingsOf(openIndex('short'))).toMatchObject({ timeLimit: '1500ms', scans: 'off' });
  expect(await settingsOf(openIndex('long'))).toMatchObject({ timeLimit: '8s', scans: 'off' });
});

test('a statement that takes longer is stopped, and known as such', async () => {
  const late = openIndex('short').$queryRaw`SELECT pg_sleep(5)::text`;
  expect(isTimeout(await late.catch((error: unknown) => error))).toBe(true);
});

test('options of the database address are kept', async () => {
  await closeDatabase();
  const address = new URL(env().DATABASE_URL ?? '');
  address.searchParams.set('options', '-c lock_timeout=3000');
  setEnv({ DATABASE_URL: address.href });
  expect(await settingsOf(openIndex('short'))).toEqual({
    timeLimit: '1500ms',
    scans: 'off',
    lockLimit: '3s',
  });
});
