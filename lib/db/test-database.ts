import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase } from '@/lib/db/client';
import { onServer, withDatabase } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';

/**
 * Gives the test file that calls it at its top a database of its own: migrated, empty, on a real
 * PostgreSQL, dropped at the end. `db()` and the acts use it.
 */
export function useTestDatabase(): void {
  const name = `courant_test_${randomBytes(6).toString('hex')}`;

  beforeAll(async () => {
    const { url, template } = inject('testServer');
    await onServer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
    setEnv({ DATABASE_URL: withDatabase(url, name) });
  });

  afterAll(async () => {
    await closeDatabase();
    await onServer(inject('testServer').url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}
