import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { onServer, startTestServer, withDatabase } from '@/lib/db/test-server';
import { StartError } from '@/lib/errors';
import { untilEnd } from '../ending';
import { findChromium } from './chromium';
import { areLookFontsHere, keepLookFonts } from './look-fonts';
import { outcome, readReport, runNode, withoutSettings, type Outcome } from './program';

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

const noLooks =
  '!!! How pages look was not compared: this machine sets them in other fonts than those of e2e/looks. !!!\n';

/**
 * The journeys in a real browser, against production servers of their own: one with a fresh demo
 * newspaper, one whose paper is still empty. Who only reads goes first, while the demo is as it was
 * loaded. A journey that is skipped or passes only at the second try has failed.
 */
export async function runJourneys(): Promise<Outcome> {
  const CHROMIUM_PATH = findChromium();
  const server = process.env.DATABASE_URL || (await ownServer());
  const demo = await startNewspaper(server, '1');
  const odd = await startNewspaper(server, '0');
  const settings = {
    ...demo.settings,
    BASE_URL: demo.address,
    ODD_URL: odd.address,
    ODD_DATABASE_URL: odd.settings.DATABASE_URL,
    ODD_ADMIN_PASSWORD: odd.settings.ADMIN_PASSWORD,
    CHROMIUM_PATH,
    ...settingsOfLooks(),
  };
  let all: Outcome = { passed: 0, failed: 0, said: settings.LOOKS === 'off' ? noLooks : '' };
  for (const journeys of ['readers', 'newsroom']) {
    const { passed, failed, said } = await runProject(journeys, settings);
    all = { passed: all.passed + passed, failed: all.failed + failed, said: all.said + said };
  }
  return all;
}

async function runProject(name: string, settings: Record<string, string>): Promise<Outcome> {
  const file = `.courant/journeys-${name}.json`;
  await rm(file, { force: true });
  const playwright = ['node_modules/playwright/cli.js', 'test', `--project=${name}`];
  const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code, said } = await runNode(playwright, { ...settings, ...report });
  const { stats } = (await readReport<Report>(file)) ?? {};
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  return outcome(code, expected, unexpected + flaky + skipped, said);
}

/** With UPDATE_LOOKS the looks of the pages are kept anew instead of compared. */
function settingsOfLooks(): { LOOKS: 'compare' | 'update' | 'off' } {
  if (!process.env.UPDATE_LOOKS) return { LOOKS: areLookFontsHere() ? 'compare' : 'off' };
  keepLookFonts();
  return { LOOKS: 'update' };
}

async function ownServer(): Promise<string> {
  const { url } = await untilEnd(startTestServer, ({ stop }) => stop());
  return url;
}

/** What was set for a newspaper that serves, and where it does. */
type Newspaper = {
  settings: Record<string, string> & { DATABASE_URL: string; ADMIN_PASSWORD: string };
  address: string;
};

/** Serves a newspaper from a database of its own until the end. */
async function startNewspaper(server: string, DEMO: '0' | '1'): Promise<Newspaper> {
  const folder = await untilEnd(
    () => mkdtemp(path.join(os.tmpdir(), 'courant-journeys-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  const port = await freePort();
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    COURANT_DATA: path.join(folder, 'data'),
    MEDIA_URL: path.resolve('.courant/test-media'),
    DATABASE_URL: await freshDatabase(server),
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: randomBytes(12).toString('hex'),
    DEMO,
  };
  const address = `http://localhost:${port}`;
  await serve(settings, address);
  return { settings, address };
}

/** A database of its own on a server, until the end. */
async function freshDatabase(server: string): Promise<string> {
  const name = `courant_journeys_${randomBytes(6).toString('hex')}`;
  const anywhere = withDatabase(server, 'postgres');
  await untilEnd(
    () => onServer(anywhere, `CREATE DATABASE ${name}`).then(() => name),
    () => onServer(anywhere, `DROP DATABASE ${name} WITH (FORCE)`),
  );
  return withDatabase(server, name);
}

/** @throws StartError when it ends or does not answer in three minutes */
async function serve(settings: Record<string, string>, address: string): Promise<void> {
  const child = await untilEnd(
    async () =>
      spawn(process.execPath, ['scripts/run.mjs', 'start'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...withoutSettings(), ...settings },
      }),
    async (started) => {
      if (started.exitCode !== null) return;
      started.kill();
      await once(started, 'exit');
    },
  );
  const deadline = Date.now() + 180_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(`${address}/en`, { signal }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new StartError('The newspaper for the journeys did not start.');
}
