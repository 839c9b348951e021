import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { postgresHome } from '@/lib/db/postgres-home';
import { freePort, waitUntilAnswers } from '@/lib/db/postgres-process';
import { hasPrograms } from '@/deploy/test-programs';

/** Whether a primary and a replica can be started here: what npm brings cannot copy a cluster. */
export const isReplicationHere = hasPrograms(['pg_basebackup'], ['postgresql']);

/** Debian's newest. */
const programs = path.dirname(globSync('/usr/lib/postgresql/*/bin').sort().at(-1) ?? '');
const bin = path.join(programs, 'bin');

/** Two PostgreSQLs, one of which follows the other; `url` is the address of one of their databases. */
export type Pair = {
  primary: { url(database: string): string; start(): Promise<void>; stop(): Promise<void> };
  replica: { url(database: string): string; start(): Promise<void>; kill(): Promise<void> };
  stop(): Promise<void>;
};

/** Starts a primary, lets a replica follow it with the scripts beside this file, and starts that. */
export async function startPair(): Promise<Pair> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'courant-replica-'));
  chmodSync(folder, 0o711);
  cpSync('deploy/postgresql', path.join(folder, 'scripts'), { recursive: true });
  let primary = await startEmbeddedPostgres(folder, { programs });
  const { data, account } = await postgresHome(folder, () => undefined, programs);
  const { username, password, port } = new URL(primary.url('postgres'));
  const env = {
    NODE_ENV: 'test' as const,
    PATH: `${bin}:/usr/bin:/bin`,
    LC_ALL: 'C',
    REPLICA_PASSWORD: 'secret',
  };
  execFileSync(path.join(folder, 'scripts/allow-replica.sh'), [], {
    ...account,
    stdio: 'ignore',
    env: {
      ...env,
      PGHOST: '127.0.0.1',
      PGPORT: port,
      PGPASSWORD: password,
      POSTGRES_USER: username,
      REPLICA_NETWORK: '127.0.0.1/32',
      PGDATA: data,
    },
  });
  const place = path.join(folder, 'replica');
  mkdirSync(place);
  if (account) chownSync(place, account.uid, account.gid);
  const replica = new FollowingPostgres(path.join(folder, 'scripts/start-replica.sh'), account, {
    ...env,
    PRIMARY_URL: `postgres://replica:secret@127.0.0.1:${port}`,
    PGDATA: path.join(place, 'data'),
  });
  await replica.start(primary.url('postgres'));
  return {
    primary: {
      url: (database) => primary.url(database),
      start: async () => {
        primary = await startEmbeddedPostgres(folder, { programs, settings: { port } });
      },
      stop: () => primary.stop(),
    },
    replica: {
      url: (database) => replica.url(primary.url(database)),
      start: () => replica.start(primary.url('postgres')),
      kill: () => replica.kill(),
    },
    stop: async () => {
      await replica.kill();
      await primary.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

class FollowingPostgres {
  #end: () => Promise<void> = () => Promise.resolve();
  #port = 0;

  constructor(
    private readonly script: string,
    private readonly account: { uid: number; gid: number } | undefined,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Passwords and databases are those of the primary. */
  url(primaryUrl: string): string {
    return Object.assign(new URL(primaryUrl), { port: String(this.#port) }).href;
  }

  async start(primaryUrl: string): Promise<void> {
    this.#port ||= await freePort();
    const options = ['-c', `port=${this.#port}`, '-c', 'unix_socket_directories='];
    const child = spawn(this.script, options, {
      ...this.account,
      env: { ...this.env },
      stdio: 'ignore',
    });
    this.#end = async () => {
      child.kill('SIGQUIT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
    await waitUntilAnswers(this.url(primaryUrl), () =>
      child.exitCode === null ? undefined : new Error('The replica ended.'),
    );
  }

  /** As a machine loses power: whatever is under way breaks. */
  async kill(): Promise<void> {
    await this.#end();
    this.#end = () => Promise.resolve();
  }
}
