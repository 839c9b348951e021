import { fork } from 'node:child_process';
import { env } from '@/lib/env';
import type { Figure } from '../figures';
import { measureOrdinary } from './measure-search';

const perSecond = 50;

/**
 * How long readers wait while articles are written in another process.
 *
 * @param program the file of this command, which writes
 */
export async function measureUnderWrites(program: string): Promise<Figure[]> {
  const { DATABASE_URL } = env();
  const writer = fork(program, ['write', String(perSecond)], {
    env: { NODE_ENV: 'production', DATABASE_URL },
  });
  const ended = new Promise<void>((resolve) => writer.once('exit', () => resolve()));
  await new Promise((resolve) => writer.once('message', resolve));
  let written = 0;
  writer.on('message', () => (written += 1));
  const began = performance.now();
  const figures = await measureOrdinary(`${perSecond} articles written a second`);
  const rate = written / ((performance.now() - began) / 1000);
  writer.kill('SIGTERM');
  await ended;
  const name = 'search, articles written meanwhile, a second';
  return [...figures, { name, value: rate, unit: '', budget: null }];
}
