import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { newDataFolder, startCourant } from './courant-process';
import { isReplicationHere, startPair } from '@/deploy/postgresql/test-replica';
import { onServer } from '@/lib/db/test-server';

/** The first page after a start takes its time. */
const patient = { timeout: 20_000 };

test.runIf(isReplicationHere)(
  'readers get what is published from a replica, from the primary where that is behind or dead',
  async () => {
    const { primary, replica, stop } = await startPair();
    onTestFinished(stop);
    await onServer(primary.url('postgres'), 'CREATE DATABASE courant');
    const courant = await startCourant({
      COURANT_DATA: newDataFolder(),
      DATABASE_URL: primary.url('courant'),
      READ_DATABASE_URL: replica.url('courant'),
    });
    await courant.ready();
    const readSection = async () => {
      const answer = await fetch(`${courant.address}/en/sections/news`);
      expect(answer.status).toBe(200);
      return /<h1[^>]*>([^<]*)/.exec(await answer.text())?.[1];
    };
    const rename = async (name: string) => {
      const rename = `UPDATE section_text SET name = '${name}' WHERE slug = 'news'`;
      await onServer(
        primary.url('courant'),
        `BEGIN; ${rename}; UPDATE publication SET number = number + 1; COMMIT`,
      );
    };

    let searches = 0;
    const search = () => fetch(`${courant.address}/en/search?q=${++searches}`);
    await expect
      .poll(async () => (await search()).ok && searchesOn(replica.url('courant')), patient)
      .toBeGreaterThan(0);
    await onServer(replica.url('courant'), 'SELECT pg_wal_replay_pause()');
    await rename('Published while the replica is behind');
    await expect.poll(readSection, patient).toBe('Published while the replica is behind');
    await onServer(replica.url('courant'), 'SELECT pg_wal_replay_resume()');
    await replica.kill();
    await rename('Published while it is dead');
    await expect.poll(readSection, patient).toBe('Published while it is dead');
    expect((await fetch(`${courant.address}/api/ready`)).status).toBe(200);
    courant.child.kill('SIGTERM');
    expect(await courant.ended()).toBe(0);
  },
);

/** How many connections of a database were last used for a search. */
async function searchesOn(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity WHERE query LIKE '%search.%' AND pid <> pg_backend_pid()`,
  );
  await client.end();
  return rowCount ?? 0;
}
