import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { dataFolder, directDatabaseUrl, env, setEnv } from '@/lib/env';
import { createEditor } from '@/lib/newsroom/create-editor';
import { createSection } from '@/lib/newsroom/create-section';
import { demoSettings, demoTimeZone } from '@/prisma/seed/demo-newspaper';
import { newPassword } from '@/prisma/seed/factories';
import { seedDemo } from '@/prisma/seed/seed-demo';

type SignIn = { name: string; role: string; email: string; password: string };

const contentLock = 7_238_115;
const firstSection = {
  texts: { en: { name: 'News', slug: 'news' }, zh: { name: '新闻', slug: 'xinwen' } },
};
const hasArticles =
  'This database has articles but no admin, who is made now. If a first start was broken off, its demo newspaper is incomplete: begin again with an empty database, or keep it and give its editors passwords (npm run editor -- password <e-mail>).';
const passwordsFile = () => path.join(dataFolder(), 'first-admin.txt');
const demoFile = () => path.join(dataFolder(), 'demo');

/**
 * Gives a database without an admin its first one, and before that an empty one the demo newspaper
 * (with DEMO=0 a section to write for). The admin comes last: while there is none, the next start
 * goes on. Safe to run twice, and from several instances at once. Passwords that were made up are
 * in a file that only this user can read before anybody can sign in with them.
 */
export async function makeFirstContent(): Promise<void> {
  mkdirSync(dataFolder(), { recursive: true });
  const lock = new pg.Client({ connectionString: directDatabaseUrl() });
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [contentLock]);
    if ((await db().editor.count({ where: { role: 'admin' } })) === 0) await fill();
  } finally {
    await lock.end();
  }
}

async function fill(): Promise<void> {
  const admin = firstAdmin();
  const madeUp: SignIn[] = env().ADMIN_PASSWORD ? [] : [admin];
  if ((await db().article.count()) > 0) console.log(hasArticles);
  else if (env().DEMO === '1' && (await isForDemo())) madeUp.push(...(await loadDemo()));
  if ((await db().section.count()) === 0) await createSection(operator, firstSection);
  if (madeUp.length > 0) writePasswords(madeUp);
  await createEditor(operator, admin);
}

function firstAdmin(): SignIn & { role: 'admin' } {
  return {
    name: 'Admin',
    role: 'admin',
    email: env().ADMIN_EMAIL ?? 'admin@example.org',
    password: env().ADMIN_PASSWORD ?? newPassword(),
  };
}

/** Nobody's yet, or begun as the demo by a start that was broken off. */
async function isForDemo(): Promise<boolean> {
  const { name } = demoSettings.texts.en;
  const begun = await db().siteSettingText.count({ where: { name } });
  return begun > 0 || (await db().editor.count()) === 0;
}

async function loadDemo(): Promise<SignIn[]> {
  console.log('Loading the demo newspaper …');
  const report = await seedDemo((line) => console.log(line));
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
