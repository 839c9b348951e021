import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type {
  DiagnoseMigrationHistoryOutput,
  MigrationList,
  SchemaEngine,
} from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { StartError } from '@/lib/errors';

const migrationsFolder = path.resolve('prisma/migrations');
const schemaFile = path.resolve('prisma/schema.prisma');
const noFilter = { externalTables: [], externalEnums: [] };
const migrationLock = 7_238_114;
const oneByteChar = 18;

/**
 * Brings a database to this version's schema with Prisma's own engine, built as WebAssembly:
 * nothing is downloaded, and the history is Prisma's (`_prisma_migrations`). Safe to run twice and
 * from several instances at once.
 *
 * @param databaseUrl a PostgreSQL connection string whose user may create tables
 * @returns the names of the migrations that were applied now
 * @throws StartError if a newer Courant migrated this database, or an earlier migration failed half-way
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const migrationsList = await readMigrations();
    return await withEngine(databaseUrl, async (engine) => {
      const state = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: noFilter,
      });
      assertUsable(state);
      const applied = await engine.applyMigrations({ migrationsList, filters: noFilter });
      return applied.appliedMigrationNames;
    });
  } finally {
    await lock.end();
  }
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

async function withEngine<Result>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine } = await (loadedEngine ??= loadEngine());
  const adapter = new EngineAdapter({ connectionString: databaseUrl });
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** Once a process: its bindings know one instance. */
let loadedEngine: Promise<typeof import('@prisma/schema-engine-wasm')> | undefined;

/** The package expects a bundler that imports `.wasm`; Node instantiates it by hand. */
async function loadEngine(): Promise<typeof import('@prisma/schema-engine-wasm')> {
  const folder = path.resolve('node_modules/@prisma/schema-engine-wasm');
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(
    await readFile(path.join(folder, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': { ...bindings } },
  );
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/**
 * Prisma's adapter, with two things mended that only migrations need: it splits scripts at every
 * `;` and so breaks function bodies, and it does not know the catalogue's one-byte `"char"` type.
 */
class EngineAdapter extends PrismaPg {
  readonly #pools: pg.Pool[] = [];

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    this.#pools.push(pool);
    const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>;
    const charColumns = new WeakMap<object, number[]>();
    pool.query = (async (...args: unknown[]) => {
      const { fields, ...result } = await query(...args);
      const isChar = ({ dataTypeID }: pg.FieldDef) => dataTypeID === oneByteChar;
      charColumns.set(
        result.rows,
        fields.flatMap((field, at) => (isChar(field) ? [at] : [])),
      );
      const known = (field: pg.FieldDef) =>
        isChar(field) ? { ...field, dataTypeID: pg.types.builtins.TEXT } : field;
      return { ...result, fields: fields.map(known) };
    }) as typeof pool.query;
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      for (const at of charColumns.get(result.rows) ?? []) {
        result.columnTypes[at] = ColumnTypeEnum.Character;
      }
      return result;
    };
    adapter.executeScript = async (script: string) => {
      await query(script);
    };
    return adapter;
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => (pool.ended ? undefined : pool.end())));
  }
}
