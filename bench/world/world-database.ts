import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How far a world has come: written in the same transaction as what it says. */
export type WorldState = {
  articles: number;
  /** The end of its twenty years: the day on which it was begun. */
  until: Date;
  /** How many articles are in the tables. */
  loaded: number;
  /** The version of the normaliser by which all of them are in the index, and the index is whole. */
  indexedAs: number | null;
};

/**
 * Opens the database of a world past Prisma, which knows neither COPY nor the tables of a bench.
 * What only the bench remembers lies in a schema of its own.
 */
export async function openWorld(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // What is lost with the connection is told by the query that is under way.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS bench;
    CREATE TABLE IF NOT EXISTS bench.world (
      articles int NOT NULL, until timestamptz NOT NULL, loaded int NOT NULL, "indexedAs" int, "learnedTo" uuid);
    CREATE TABLE IF NOT EXISTS bench.step (what text PRIMARY KEY, seconds float8 NOT NULL);
    CREATE TABLE IF NOT EXISTS bench.dropped_index (name text PRIMARY KEY, definition text NOT NULL)`);
  return client;
}

export async function readState(client: pg.Client, articles: number): Promise<WorldState> {
  const { rows } = await client.query<WorldState>('SELECT * FROM bench.world');
  if (rows[0]) return rows[0];
  const begun = await client.query<WorldState>(
    `INSERT INTO bench.world VALUES ($1, date_trunc('day', now()), 0, NULL) RETURNING *`,
    [articles],
  );
  return begun.rows[0]!;
}

/** Adds to how long a step took: one that was broken off goes on in another run. */
export async function addTime(client: pg.Client, what: string, began: number): Promise<void> {
  await client.query(
    `INSERT INTO bench.step VALUES ($1, $2)
     ON CONFLICT (what) DO UPDATE SET seconds = step.seconds + excluded.seconds`,
    [what, (performance.now() - began) / 1000],
  );
}

/** Does all of it or nothing. */
export async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** A value of a row for COPY: text, a number, a list of ids, or nothing. */
export type Value = string | number | Date | string[] | null;

/** Copies rows into a table, each with a value for each column. */
export async function copyRows<Column extends string>(
  client: pg.Client,
  table: string,
  columns: Column[],
  rows: Record<Column, Value>[],
): Promise<void> {
  const lines = rows.map((row) => `${columns.map((column) => written(row[column])).join('\t')}\n`);
  const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from([lines.join('')]), into);
}

function written(value: Value): string {
  if (value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
