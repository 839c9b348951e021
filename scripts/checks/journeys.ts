import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@/lib/db/postgres-process';
import { onServer, withDatabase } from '@/lib/db/test-server';
import { StartError } from '@/lib/errors';
import { untilEnd } from '../ending';
import { findChromium } from './chromium';
import { outcome, readReport, runNode, withoutSettings, type Outcome } from './program';

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/**
 * The journeys in a real browser, against a production server of its own with a fresh demo
 * newspaper. A journey that is skipped or passes only at the second try has failed.
 */
export async function runJourneys(): Promise<Outcome> {
  const CHROMIUM_PATH = findChromium();
  const settings = await startNewspaper();
  const file = '.courant/journeys.json';
  await rm(file, { force: true });
  const playwright = ['node_modules/playwright/cli.js', 'test'];
  const { code, said } = await runNode(playwright, { ...settings, CHROMIUM_PATH });
  const { stats } = (await readReport<Report>(file)) ?? {};
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  return outcome(code, expected, unexpected + flaky + skipped, said);
}

/** Serves a fresh demo newspaper until the end; its settings are what the journeys have to know. */
async function startNewspaper(): Promise<Record<string, string>> {
  const folder = await untilEnd(
    () => mkdtemp(path.join(os.tmpdir(), 'courant-journeys-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  await chmod(folder, 0o711);
  const port = await freePort();
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    COURANT_DATA: path.join(folder, 'data'),
    DATABASE_URL: await freshDatabase(),
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: randomBytes(12).toString('hex'),
  };
  const BASE_URL = `http://localhost:${port}`;
  await serve(settings, BASE_URL);
  return { ...settings, BASE_URL };
}

/** A database on the server that tests may use, until the end; none where there is no such server. */
async function freshDatabase(): Promise<string> {
  const server = process.env.DATABASE_URL;
  if (!server) return '';
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
