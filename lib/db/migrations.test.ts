import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { migrate, schemaDrift } from '@/lib/db/migrations';
import { useTestDatabase } from '@/lib/db/test-database';
import { env } from '@/lib/env';

useTestDatabase();

const url = () => env().DATABASE_URL ?? '';

describe('migrations', () => {
  test('make exactly what the schema says', async () => {
    expect(await schemaDrift(url())).toBe('');
  });

  test('change nothing the second time', async () => {
    expect(await migrate(url())).toEqual([]);
  });

  test('refuse a database that a newer version migrated', async () => {
    await db().$executeRaw`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES (gen_random_uuid()::text, '', '29991231000000_of_a_newer_version', now(), 1)`;
    await expect(migrate(url())).rejects.toThrow(
      'This database was migrated by a newer version of Courant (it has 29991231000000_of_a_newer_version)',
    );
  });
});
