import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { postgresHome, type PostgresHome } from '@/lib/db/postgres-home';
import {
  runningPostgres,
  spawnPostgres,
  stopPostgres,
  waitUntilAnswers,
} from '@/lib/db/postgres-process';
import { postgresEnvironment } from '@/lib/env';
import { StartError } from '@/lib/errors';

/** A PostgreSQL that runs because Courant started it. */
export type EmbeddedPostgres = {
  /** The address of one of its databases. */
  url(database: string): string;
  /** Fulfilled when the server ends, whoever ends it. */
  ended: Promise<void>;
  /** Stops it in order; harmless when it has ended. */
  stop(): Promise<void>;
};

type Options = {
  /** Settings beyond PostgreSQL's own defaults. */
  settings?: Record<string, string>;
  /** Told what a person should know, in one line each. */
  say?: (line: string) => void;
  /** PostgreSQL's programs, when not those that Courant brings. */
  programs?: string;
};

const user = 'courant';

/**
 * Starts the PostgreSQL that came with npm on a data folder, making its database cluster at the
 * first time. One that a dead Courant left running there is stopped first. The caller holds the
 * lock of the folder (`takeLock` on `postgresHome(…).lock`).
 *
 * @throws StartError when it cannot start; the sentence names its log
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  { settings = {}, say = () => undefined, programs }: Options = {},
): Promise<EmbeddedPostgres> {
  const home = await postgresHome(dataFolder, say, programs);
  const password = await readOrMakePassword(home);
  if (!(await stat(home.data).catch(() => undefined))) await createCluster(home, password);
  await assertSameMajor(home);
  const left = runningPostgres(home.data);
  if (left) {
    say('Stopping a PostgreSQL that an earlier start left behind.');
    await stopPostgres(left.pid);
  }
  return startUntilFree(home, { shared_buffers: sharedBuffers(), ...settings }, password);
}

/** The address of a database of the embedded server that runs on a data folder, if one does. */
export async function embeddedPostgresUrl(
  home: PostgresHome,
  database: string,
): Promise<string | undefined> {
  const running = runningPostgres(home.data);
  if (!running) return undefined;
  return addressOf(running.port, await readFile(home.passwordFile, 'utf8'), database);
}

/** 15 % of the memory that this machine or container has, at most 1 GB. */
function sharedBuffers(memory = os.totalmem()): string {
  const limit = process.constrainedMemory();
  const available = limit > 0 ? Math.min(memory, limit) : memory;
  const megabytes = Math.floor((available * 0.15) / 1024 ** 2);
  return `${Math.max(32, Math.min(1024, megabytes))}MB`;
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** A killed server's last children hold its memory for a moment, and a port can be snatched away. */
async function startUntilFree(
  home: PostgresHome,
  settings: Record<string, string>,
  password: string,
): Promise<EmbeddedPostgres> {
  for (let attempt = 1; ; attempt++) {
    const { child, port } = await spawnPostgres(home, settings);
    let failure: Error | undefined;
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', (error) => resolve(void (failure = error)));
    });
    void ended.then(async () => (failure ??= await whyItEnded(home)));
    try {
      await waitUntilAnswers(addressOf(port, password, 'postgres'), () => failure);
    } catch (error) {
      if (child.pid && !failure) await stopPostgres(child.pid);
      const passing = /shared memory block|TCP\/IP sockets|lock file/.test(String(error));
      if (!passing || attempt === 20) throw error;
      await wait(500);
      continue;
    }
    const pid = child.pid ?? 0;
    const url = (database: string) => addressOf(port, password, database);
    return { url, ended, stop: () => stopPostgres(pid) };
  }
}

async function whyItEnded(home: PostgresHome): Promise<StartError> {
  const log = await readFile(home.log, 'utf8').catch(() => '');
  const lines = log.trimEnd().split('\n').slice(-20);
  const fatal = lines.filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1) ?? lines.at(-1);
  const reason = fatal?.replace(/^.*?(FATAL|PANIC):\s*/, '');
  return new StartError(`PostgreSQL did not start: ${reason} (its log is ${home.log}).`);
}

async function readOrMakePassword(home: PostgresHome): Promise<string> {
  const known = await readFile(home.passwordFile, 'utf8').catch(() => '');
  if (known) return known;
  if (await stat(home.data).catch(() => undefined)) {
    throw new StartError(`The password of the database is missing: restore ${home.passwordFile}.`);
  }
  const password = randomBytes(24).toString('hex');
  await writeSecret(home.passwordFile, password);
  return password;
}

async function writeSecret(file: string, secret: string): Promise<void> {
  await using handle = await open(file, 'w', 0o600);
  await handle.writeFile(secret);
  await handle.sync();
}

/** Made beside its place and moved there when complete: an interrupted start leaves no half of it. */
async function createCluster(home: PostgresHome, password: string): Promise<void> {
  const draft = `${home.data}.new`;
  const passwordFile = `${home.data}.new-password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeSecret(passwordFile, password);
  if (home.account) {
    const { uid, gid } = home.account;
    await Promise.all([chown(draft, uid, gid), chown(passwordFile, uid, gid)]);
  }
  try {
    await runInitdb(home, ['-D', draft, '-U', user, '--pwfile', passwordFile]);
    await rename(draft, home.data);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The same sorting everywhere: PostgreSQL's own where it has one (17 on), with the best types of the system. */
const locales = [
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ['--locale=C.UTF-8'],
  ['--locale=C'],
];

async function runInitdb(home: PostgresHome, target: string[]): Promise<void> {
  const initdb = path.join(home.programs, 'bin', 'initdb');
  const rules = ['--auth=scram-sha-256', '--encoding=UTF8', '--text-search-config=simple'];
  let failure: unknown;
  for (const locale of locales) {
    try {
      const options = { ...home.account, cwd: '/', env: postgresEnvironment() };
      await promisify(execFile)(initdb, [...target, ...rules, ...locale], options);
      return;
    } catch (error) {
      failure = error;
    }
  }
  const { stderr, message } = failure as Error & { stderr?: string };
  const reason = (stderr || message).trim().split('\n').at(-1);
  throw new StartError(`PostgreSQL could not make its database: ${reason}.`);
}

async function assertSameMajor(home: PostgresHome): Promise<void> {
  const data = (await readFile(path.join(home.data, 'PG_VERSION'), 'utf8')).trim();
  const postgres = path.join(home.programs, 'bin', 'postgres');
  const { stdout } = await promisify(execFile)(postgres, ['--version'], {
    ...home.account,
    cwd: '/',
  });
  const programs = /\) (\d+)/.exec(stdout)?.[1];
  if (programs === data) return;
  throw new StartError(
    `The data in ${home.data} are of PostgreSQL ${data}, this Courant brings ${programs}: start the version of Courant that made them.`,
  );
}
