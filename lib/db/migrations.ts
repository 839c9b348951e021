import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
  SchemaEngine,
} from '@prisma/schema-engine-wasm';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { withEngine } from '@/lib/db/migration-engine';
import { StartError } from '@/lib/errors';

const migrationsFolder = path.resolve('prisma/migrations');
const schemaFile = path.resolve('prisma/schema.prisma');
const noFilter = { externalTables: [], externalEnums: [] };
const migrationLock = 7_238_114;

/** The schema in which graphile-worker keeps its jobs; it migrates that by itself. */
export const workerSchema = 'graphile_worker';

/**
 * Brings a database to this version's schema with Prisma's own engine, built as WebAssembly:
 * nothing is downloaded, and the history is Prisma's (`_prisma_migrations`). The worker's tables
 * come after ours, from the worker itself. Safe to run twice and from several instances at once.
 *
 * @param databaseUrl a PostgreSQL connection string whose user may create tables, past any pooler:
 *   the lock is the session's
 * @returns the names of the migrations that were applied now
 * @throws StartError if a newer Courant migrated this database, or an earlier migration failed half-way
 */
export function migrate(databaseUrl: string): Promise<string[]> {
  return whileLocked(databaseUrl, async (engine) => {
    const migrationsList = await readMigrations();
    await diagnose(engine, migrationsList);
    const applied = await engine.applyMigrations({ migrationsList, filters: noFilter });
    const logger = new Logger(() => () => undefined);
    await runMigrations({ connectionString: databaseUrl, schema: workerSchema, logger });
    return applied.appliedMigrationNames;
  });
}

/**
 * What `migrate` would apply to a database now; a migration under way is waited for.
 *
 * @returns the names of the migrations
 * @throws StartError as `migrate` does
 */
export function pendingMigrations(databaseUrl: string): Promise<string[]> {
  return whileLocked(databaseUrl, async (engine) => {
    const { history } = await diagnose(engine, await readMigrations());
    return history?.diagnostic === 'databaseIsBehind' ? history.unappliedMigrationNames : [];
  });
}

async function whileLocked<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return await withEngine(databaseUrl, work);
  } finally {
    await lock.end();
  }
}

async function diagnose(
  engine: SchemaEngine,
  migrationsList: MigrationList,
): Promise<DiagnoseMigrationHistoryOutput> {
  const state = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: noFilter,
  });
  assertUsable(state);
  return state;
}

function assertUsable({ history, failedMigrationNames }: DiagnoseMigrationHistoryOutput): void {
  if (failedMigrationNames.length > 0) {
    throw new StartError(
      `The migration ${failedMigrationNames[0]} of this database failed earlier and must be repaired by hand before Courant can use it.`,
    );
  }
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new StartError(
      `This database was migrated by a newer version of Courant (it has ${history.unpersistedMigrationNames.at(-1)}): install that version, or use another database.`,
    );
  }
}

/**
 * What Prisma would change to turn the database into what `schema.prisma` says.
 *
 * @returns SQL, or an empty string when they agree
 */
export async function schemaDrift(databaseUrl: string): Promise<string> {
  const schema = { path: schemaFile, content: await readFile(schemaFile, 'utf8') };
  const { stdout } = await withEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: path.dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  return (stdout ?? '').replace(/^--.*$/gm, '').trim();
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
