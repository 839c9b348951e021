import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Figures } from '../figures';
import { temporaryFolder } from '../temporary-folder';
import { startNewspaper } from './demo-newspaper';

/** Seconds. */
const budget = 180;

/**
 * How long it takes from `git clone` to the first page of the demo newspaper, with what this machine's
 * npm has in its cache; absent where Courant did not come by git. What is not committed is not in it.
 */
export async function* measureClone(): Figures {
  const folder = path.join(await temporaryFolder(), 'courant');
  const began = performance.now();
  const cloned = spawnSync('git', ['clone', '--quiet', process.cwd(), folder]);
  const name = 'fresh clone to the first page';
  if (cloned.status !== 0) {
    yield { name, value: null, unit: 's', budget };
    return;
  }
  const newspaper = await startNewspaper(['npm', 'start'], folder);
  yield { name, value: (performance.now() - began) / 1000, unit: 's', budget };
  await newspaper.stop();
}
