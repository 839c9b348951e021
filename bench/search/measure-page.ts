import { fork, type ChildProcess } from 'node:child_process';
import { env } from '@/lib/env';
import { startServer } from '@/server/main';
import type { Figure } from '../figures';
import { makeQueryClasses } from './query-classes';

/** Milliseconds of a processor. */
const budget = 40;
const port = 3461;
const each = 6;

/**
 * What a whole search page costs the production server that makes it, PostgreSQL left out: by the
 * processor time of that process, since the time on the clock is that of everything on this machine.
 *
 * @param program the file of this command, which serves
 */
export async function measurePage(program: string): Promise<Figure[]> {
  const classes = (await makeQueryClasses()).filter(({ isOrdinary }) => isOrdinary);
  const paths = classes.flatMap(({ queries }) =>
    queries
      .slice(0, each)
      .map(({ locale, q }) => `/${locale}/search?${new URLSearchParams({ q })}`),
  );
  const { DATABASE_URL } = env();
  const variables = {
    NODE_ENV: 'production',
    DATABASE_URL,
    PORT: String(port),
    HOST: '127.0.0.1',
    SECRET: 'x'.repeat(40),
  } as const;
  const server = fork(program, ['serve'], { env: variables });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await answerOf(server);
  await fetchAll(paths);
  const before = await cpuOf(server);
  await fetchAll(paths);
  const taken = ((await cpuOf(server)) - before) / paths.length;
  server.kill('SIGTERM');
  await ended;
  return [
    { name: 'search page through the running server, CPU, mean', value: taken, unit: 'ms', budget },
  ];
}

/** What the process that `measurePage` starts does: serves, and says what it has cost so far when asked. */
export async function serveForMeasure(): Promise<void> {
  const server = await startServer({ dev: false });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.send?.(0);
  await new Promise((resolve) => process.once('SIGTERM', resolve));
  await server.stop();
}

async function fetchAll(paths: string[]): Promise<void> {
  for (const path of paths) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  }
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('cpu');
  return answerOf(server);
}

async function answerOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('message', (value) => resolve(Number(value)));
    server.once('exit', () => reject(new Error('The server ended.')));
  });
}
