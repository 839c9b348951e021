import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { postgresHome } from '@/lib/db/postgres-home';
import { freePort, runningPostgres } from '@/lib/db/postgres-process';
import { processStart } from '@/lib/db/process-lock';
import { newDataFolder, startCourant, type Courant } from './courant-process';

const postgresOf = (data: string) => runningPostgres(path.join(data, 'postgres'));

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops both servers, however often',
  async (signal) => {
    const COURANT_DATA = newDataFolder();
    const courant = await startCourant({ COURANT_DATA });
    await courant.ready();
    const postgres = postgresOf(COURANT_DATA);
    expect(postgres).toBeDefined();

    for (const pause of [0, 0, 5]) {
      await wait(pause);
      courant.child.kill(signal);
    }

    expect(await courant.ended()).toBe(0);
    expect(courant.errors).toEqual([]);
    expect(processStart(postgres?.pid ?? 0)).toBeUndefined();
    expect(readdirSync(COURANT_DATA)).not.toContain('courant.lock');
    await expect(fetch(courant.address)).rejects.toThrow();
  },
);

test('SIGTERM to npm, as a service manager sends it, stops both servers', async () => {
  const COURANT_DATA = newDataFolder();
  const PORT = String(await freePort());
  const env = { ...process.env, COURANT_DATA, DATABASE_URL: '', DEMO: '0', PORT };
  const npm = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of npm.stdout) if (String(line).includes('Courant is at')) break;
  const postgres = postgresOf(COURANT_DATA);
  expect(postgres).toBeDefined();
  npm.kill('SIGTERM');
  await expect.poll(() => processStart(postgres?.pid ?? 0), { timeout: 20_000 }).toBeUndefined();
  await expect(fetch(`http://localhost:${PORT}`)).rejects.toThrow();
});

test('SIGTERM during the first start leaves nothing running, and the next start is whole', async () => {
  const COURANT_DATA = newDataFolder();
  const broken = await startCourant({ COURANT_DATA, DEMO: '1' });
  while (!broken.out.some((line) => line.startsWith('Loading the demo'))) {
    await wait(10);
  }
  broken.child.kill();
  expect(await broken.ended()).toBe(0);
  expect(broken.errors).toEqual([]);
  expect(postgresOf(COURANT_DATA)).toBeUndefined();

  const courant = await startCourant({ COURANT_DATA, DEMO: '1' });
  await courant.ready();
  expect(courant.out).toContain('Loading the demo newspaper …');
});

test('a killed launcher takes Courant with it', async () => {
  const COURANT_DATA = newDataFolder();
  const launch = `
    const { spawn } = require('node:child_process');
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
    spawn(process.execPath, ['scripts/run.mjs', 'start'], { stdio });`;
  const env = {
    ...process.env,
    COURANT_DATA,
    DATABASE_URL: '',
    DEMO: '0',
    PORT: String(await freePort()),
  };
  const launcher = spawn(process.execPath, ['-e', launch], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of launcher.stdout) if (String(line).includes('Courant is at')) break;
  const postgres = postgresOf(COURANT_DATA);
  expect(postgres).toBeDefined();
  launcher.kill('SIGKILL');
  await expect.poll(() => processStart(postgres?.pid ?? 0), { timeout: 20_000 }).toBeUndefined();
});

test.runIf(process.getuid?.() === 0)(
  'data that PostgreSQL cannot enter lie elsewhere',
  async () => {
    const COURANT_DATA = newDataFolder(0o700);
    const first = await startCourant({ COURANT_DATA });
    await first.ready();
    const { data } = await postgresHome(COURANT_DATA, () => undefined);
    expect(data).toMatch(/^\/var\/lib\/courant\//);
    expect(first.out).toContainEqual(expect.stringContaining(path.dirname(data)));
    await endInOrder(first, data);

    const second = await startCourant({ COURANT_DATA });
    await second.ready();
    expect(runningPostgres(data)).toBeDefined();
    await endInOrder(second, data);

    await rm(path.dirname(data), { recursive: true });
    const third = await startCourant({ COURANT_DATA });
    expect(await third.ended()).toBe(1);
    expect(third.errors).toEqual([expect.stringContaining('are gone: bring them back')]);
  },
);

async function endInOrder(courant: Courant, data: string): Promise<void> {
  courant.child.kill();
  expect(await courant.ended()).toBe(0);
  expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false);
}
