import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { untilEnd } from '@/scripts/ending';

/** A folder that other accounts of this machine can enter; gone when this command ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await untilEnd(
    () => mkdtemp(path.join(os.tmpdir(), 'courant-bench-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  await chmod(folder, 0o711);
  return folder;
}
