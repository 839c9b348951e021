import pg from 'pg';
import { StartError } from '@/lib/errors';

const oldest = 15;

/**
 * Makes sure that the PostgreSQL of a setting answers and is new enough.
 *
 * @throws StartError in a sentence that names the server, never its password
 */
export async function assertUsablePostgres(
  databaseUrl: string,
  setting: 'DATABASE_URL' | 'DIRECT_DATABASE_URL',
): Promise<void> {
  const { host, pathname } = new URL(databaseUrl);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(
      `The database ${pathname.slice(1)} at ${host} (${setting}) cannot be reached: ${reasonOf(error)}.`,
    );
  }
  try {
    const { rows } = await client.query<{ number: number; name: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name`,
    );
    const [version] = rows;
    if (version && version.number >= oldest * 10_000) return;
    throw new StartError(
      `The server at ${host} is PostgreSQL ${version?.name}: Courant needs ${oldest} or newer.`,
    );
  } finally {
    await client.end();
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host name could not be looked up',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'user or password is wrong',
  '28000': 'it does not let this user in',
  '3D000': 'there is no such database',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as Error & { code?: string };
  return (
    reasons[code] ?? message.replace(/\.$/, '').replace('timeout expired', 'it does not answer')
  );
}
