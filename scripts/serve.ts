import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { dataFolder, env, setEnv, siteUrl } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { assertUsableMedia } from '@/lib/media/media-disk';
import { startSweepingMedia } from '@/lib/newsroom/keep-media';
import { startDeliveries } from '@/lib/newsroom/run-deliveries';
import { startKeepingIndex } from '@/lib/search/keep-index';
import { startServer } from '@/server/main';
import { openDatabase } from './database';
import { endWhenAsked, untilEnd } from './ending';
import { makeFirstContent, signInHint, takeDemoTimeZone } from './first-content';

/**
 * Starts the whole newspaper (database, first content, pages, deliveries) and serves until it is asked
 * to stop.
 *
 * @param dev with hot reload instead of a production build
 * @param build makes the pages, once the database is known to be usable
 * @throws StartError when something that a person can mend is in the way
 */
export async function serve(dev: boolean, build: () => Promise<void>): Promise<void> {
  endWhenAsked(0);
  const address = `http://localhost:${env().PORT}`;
  const what = dev ? 'npm run dev' : 'npm start';
  await assertUsableMedia();
  const database = await openDatabase({
    what,
    address,
    beforeStart: assertPortIsFree,
    fill: makeFirstContent,
  });
  await takeDemoTimeZone();
  setEnv({ SECRET: env().SECRET ?? (await ownSecret()) });
  await build();
  await untilEnd(
    () => startServer({ dev }).catch(rethrowPlainly),
    (server) => server.stop(),
  );
  await untilEnd(
    async () => startDeliveries(),
    (deliveries) => deliveries.stop(),
  );
  await untilEnd(
    async () => startKeepingIndex(),
    (keeping) => keeping.stop(),
  );
  await untilEnd(
    async () => startSweepingMedia(),
    (sweeping) => sweeping.stop(),
  );
  console.log(`\nCourant is at ${siteUrl()}\nSign in at ${siteUrl()}/admin: ${signInHint()}\n`);
  await (database.lost ?? new Promise(() => undefined));
  throw new StartError('PostgreSQL ended: its log is postgres.log in the data folder.');
}

async function assertPortIsFree(): Promise<void> {
  const { PORT, HOST } = env();
  const probe = createServer();
  try {
    probe.listen(PORT, HOST);
    await once(probe, 'listening');
  } catch (error) {
    throw whyNotServed(error as NodeJS.ErrnoException);
  }
  probe.close();
  await once(probe, 'close');
}

/** The port can be taken between the probe and now: building takes a while. */
function rethrowPlainly(error: NodeJS.ErrnoException): never {
  throw error.syscall === 'listen' ? whyNotServed(error) : error;
}

function whyNotServed({ code }: NodeJS.ErrnoException): StartError {
  const { PORT, HOST } = env();
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${PORT} is in use: stop what listens there, or set PORT to another.`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`This user may not listen on port ${PORT}: set PORT to 1024 or higher.`);
  }
  return new StartError(`Nothing can be served at ${HOST}, port ${PORT} (${code}).`);
}

/** Signs sessions; made once, so that a restart signs nobody out. */
async function ownSecret(): Promise<string> {
  const file = path.join(dataFolder(), 'secret');
  const draft = `${file}.${process.pid}`;
  await mkdir(dataFolder(), { recursive: true });
  await writeFile(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}
