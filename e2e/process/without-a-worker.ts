import { onTestFinished } from 'vitest';
import { startMeasuredServer } from '@/bench/measured-server';
import { closeDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { startTestServer } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';

/**
 * Starts portals that only answer, on one newspaper that is still empty and that `db()` talks to: no
 * worker runs, neither in them nor elsewhere. Gone after the test.
 *
 * @returns where they answer
 */
export async function startWithoutWorker(portals: number): Promise<string[]> {
  const postgres = await startTestServer();
  onTestFinished(() => postgres.stop());
  await migrate(postgres.url);
  setEnv({ DATABASE_URL: postgres.url });
  onTestFinished(closeDatabase);
  const addresses: string[] = [];
  for (let at = 0; at < portals; at += 1) {
    const { origin, stop } = await startMeasuredServer();
    onTestFinished(stop);
    addresses.push(origin);
  }
  return addresses;
}
