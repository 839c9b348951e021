import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FSDriver } from 'flydrive/drivers/fs';

/**
 * A folder as a store in which a file is there whole or not at all, whatever ends the process or the
 * machine: flydrive's own driver writes in place, and would leave the half of a file behind.
 */
export class WholeFileDriver extends FSDriver {
  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const { location } = this.options;
    const folder = typeof location === 'string' ? location : fileURLToPath(location);
    const file = path.join(folder, key);
    const draft = `${file}.${randomUUID()}.part`;
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(draft, contents, { flag: 'wx', flush: true });
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}
