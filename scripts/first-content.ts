import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { dataFolder, env, setEnv } from '@/lib/env';
import { createEditor } from '@/lib/newsroom/create-editor';
import { demoTimeZone } from '@/prisma/seed/demo-newspaper';
import { newPassword } from '@/prisma/seed/factories';
import { seedDemo } from '@/prisma/seed/seed-demo';

type SignIn = { name: string; role: string; email: string; password: string };

const contentLock = 7_238_115;
const passwordsFile = () => path.join(dataFolder(), 'first-admin.txt');
const demoFile = () => path.join(dataFolder(), 'demo');

/**
 * Gives a database without an admin its first one, and an empty one the demo newspaper (unless
 * DEMO=0). Safe to run twice, and from several instances at once. Passwords that were made up are
 * left in a file that only this user can read.
 */
export async function makeFirstContent(): Promise<void> {
  mkdirSync(dataFolder(), { recursive: true });
  const lock = new pg.Client({ connectionString: env().DATABASE_URL });
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [contentLock]);
    if ((await db().editor.count({ where: { role: 'admin' } })) > 0) return;
    const isEmpty = (await db().editor.count()) + (await db().article.count()) === 0;
    const admin = await createFirstAdmin();
    const madeUp = env().ADMIN_PASSWORD ? [] : [admin.signIn];
    if (isEmpty && env().DEMO === '1')
      madeUp.push(...(await loadDemo(admin.id, admin.signIn.name)));
    if (madeUp.length > 0) writePasswords(madeUp);
  } finally {
    await lock.end();
  }
}

async function createFirstAdmin(): Promise<{ id: string; signIn: SignIn }> {
  const signIn: SignIn & { role: 'admin' } = {
    name: 'Admin',
    role: 'admin',
    email: env().ADMIN_EMAIL ?? 'admin@example.org',
    password: env().ADMIN_PASSWORD ?? newPassword(),
  };
  const { id } = await createEditor(operator, signIn);
  return { id, signIn };
}

async function loadDemo(adminId: string, name: string): Promise<SignIn[]> {
  console.log('Loading the demo newspaper …');
  const report = await seedDemo({ id: adminId, name, role: 'admin', from: 'local' });
  if (!report.loaded) return [];
  await rememberDemo(report.editors);
  return report.editors;
}

/**
 * Remembers, in the data folder, into which database the demo was loaded (by an editor of it): its
 * newsroom's zone is the demo's unless NEWSROOM_TZ says otherwise.
 */
export async function rememberDemo(editors: { email: string }[]): Promise<void> {
  const [first] = editors;
  const editor = await db().editor.findUnique({ where: { email: first?.email } });
  if (editor) writeFileSync(demoFile(), editor.id);
}

/** Sets the newsroom's zone to the demo's when this database is the one that it was loaded into. */
export async function takeDemoTimeZone(): Promise<void> {
  if (env().NEWSROOM_TZ || !existsSync(demoFile())) return;
  const id = readFileSync(demoFile(), 'utf8');
  if (await db().editor.findUnique({ where: { id } })) setEnv({ NEWSROOM_TZ: demoTimeZone });
}

/** What a person has to know to sign in for the first time. */
export function signInHint(): string {
  if (existsSync(passwordsFile())) return `names and passwords are in ${passwordsFile()}`;
  return 'with the e-mail address and password of an editor (npm run editor -- --help)';
}

function writePasswords(signIns: SignIn[]): void {
  const lines = signIns.map(
    ({ name, role, email, password }) => `${role}: ${email}  ${password}  (${name})`,
  );
  writeFileSync(passwordsFile(), `${lines.join('\n')}\n`, { mode: 0o600 });
}
