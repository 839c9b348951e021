import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { migrate, pendingMigrations, schemaDrift } from '@/lib/db/migrations';
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

  test('that are missing are named', async () => {
    expect(await pendingMigrations(url())).toEqual([]);
    const [last] = await db().$queryRaw<[{ migration_name: string }]>`
      SELECT migration_name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`;
    const { migration_name: name } = last;
    await db()
      .$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = ${name}`;
    expect(await pendingMigrations(url())).toEqual([name]);
    await db()
      .$executeRaw`UPDATE _prisma_migrations SET rolled_back_at = NULL WHERE migration_name = ${name}`;
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
