import type pg from 'pg';
import type { Figure } from '../figures';

type Size = { name: string; table: number; toast: number; indexes: number };
const megabyte = 1024 ** 2;

/** How large the tables of a world are, and how long each step of making it took. */
export async function reportWorld(client: pg.Client): Promise<Figure[]> {
  const { rows: sizes } = await client.query<Size>(`
    SELECT relid::regclass::text AS name,
      pg_relation_size(relid)::float8 AS table,
      (pg_table_size(relid) - pg_relation_size(relid))::float8 AS toast,
      pg_indexes_size(relid)::float8 AS indexes
    FROM pg_stat_user_tables
    WHERE schemaname IN ('public', 'search') AND pg_total_relation_size(relid) > 1000000
    ORDER BY pg_total_relation_size(relid) DESC`);
  const { rows: indexes } = await client.query<{ name: string; bytes: number }>(`
    SELECT indexrelid::regclass::text AS name, pg_relation_size(indexrelid)::float8 AS bytes
    FROM pg_stat_user_indexes WHERE schemaname = 'search' ORDER BY 1`);
  const { rows: steps } = await client.query<{ what: string; seconds: number }>(
    'SELECT what, seconds FROM bench.step ORDER BY what',
  );
  return [
    ...sizes.flatMap(({ name, ...parts }) =>
      Object.entries(parts).map(([part, bytes]) => inMegabytes(`world, ${name}, ${part}`, bytes)),
    ),
    ...indexes.map(({ name, bytes }) => inMegabytes(`world, index ${name}`, bytes)),
    ...steps.map(({ what, seconds }) => ({
      name: `world, to ${what}`,
      value: seconds,
      unit: 's',
      budget: null,
    })),
  ];
}

function inMegabytes(name: string, bytes: number): Figure {
  return { name, value: bytes / megabyte, unit: 'MB', budget: null };
}
