import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

const oneByteChar = 18;

/**
 * Prisma's schema engine on a database, for as long as `work` takes. It is WebAssembly: nothing is
 * downloaded.
 */
export async function withEngine<Result>(
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
