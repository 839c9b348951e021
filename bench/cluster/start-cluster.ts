import { startNginx, type RunningNginx } from '@/deploy/nginx/test-nginx';
import { startPgbouncer, type RunningPgbouncer } from '@/deploy/pgbouncer/test-pgbouncer';
import { startPair, type Pair } from '@/deploy/postgresql/test-replica';
import { freePort } from '@/lib/db/postgres-process';
import { onServer } from '@/lib/db/test-server';
import { migrate } from '@/lib/db/migrations';
import { setEnv } from '@/lib/env';
import { untilEnd } from '@/scripts/ending';
import { startMeasuredServer, type MeasuredServer } from '../measured-server';

/** A newspaper as docs/growing.md lets it grow, each part in processes of its own. */
export type Cluster = {
  nginx: RunningNginx;
  portals: RestartedPortal[];
  pgbouncer: RunningPgbouncer;
  primary: Pair['primary'];
  replica: Pair['replica'];
};

const site = 'https://news.example.org';
const database = 'courant';
/** Of PostgreSQL, for both portals together. */
const pooled = 20;

/**
 * Starts PostgreSQL with a replica, PgBouncer, two portals and nginx, with the settings of `deploy`.
 * `db()` talks to the primary, past PgBouncer.
 */
export async function startCluster(): Promise<Cluster> {
  const { primary, replica } = await untilEnd(startPair, ({ stop }) => stop());
  const direct = primary.url(database);
  await onServer(primary.url('postgres'), `CREATE DATABASE ${database}`);
  await migrate(direct);
  setEnv({ DATABASE_URL: direct });
  const pgbouncer = await untilEnd(
    () => startPgbouncer(direct, pooled),
    ({ stop }) => stop(),
  );
  const settings = {
    DATABASE_URL: pgbouncer.url,
    DIRECT_DATABASE_URL: direct,
    READ_DATABASE_URL: replica.url(database),
    SITE_URL: site,
  };
  const ports = [await freePort(), await freePort()];
  const portals = ports.map((port) => new RestartedPortal(port, settings));
  for (const portal of portals) await portal.start();
  const nginx = await untilEnd(
    () => startNginx(ports),
    ({ stop }) => stop(),
  );
  return { nginx, portals, pgbouncer, primary, replica };
}

/** A portal that comes back where it was. */
class RestartedPortal {
  #server: MeasuredServer | undefined;

  constructor(
    private readonly port: number,
    private readonly settings: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    this.#server = await startMeasuredServer({ port: this.port, settings: this.settings });
  }

  /** Asks it to stop, which it does in order. */
  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  async kill(): Promise<void> {
    await this.#server?.kill();
  }
}
