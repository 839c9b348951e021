import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FSDriver } from 'flydrive/drivers/fs';

/** No file takes as long to be written: an older draft is what an end of the process left behind. */
const longestWriting = 60_000;

/**
 * A folder as a store in which a file is there whole or not at all, whatever ends the process or the
 * machine: flydrive's own driver writes in place, and would leave the half of a file behind.
 */
export class WholeFileDriver extends FSDriver {
  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const file = path.join(this.#folder, key);
    const draft = path.join(this.#drafts, randomUUID());
    await mkdir(this.#drafts, { recursive: true });
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(draft, contents, { flag: 'wx', flush: true });
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** With its last file a folder goes. */
  override async delete(key: string): Promise<void> {
    await super.delete(key);
    await rmdir(path.join(this.#folder, path.dirname(key))).catch(() => undefined);
  }

  /** Removes what was half written when a process ended. */
  async clearDrafts(): Promise<void> {
    for (const name of await readdir(this.#drafts).catch(() => [])) {
      const draft = path.join(this.#drafts, name);
      const writtenAt = await stat(draft).then(
        ({ mtimeMs }) => mtimeMs,
        () => Infinity,
      );
      if (writtenAt < Date.now() - longestWriting) await rm(draft, { force: true });
    }
  }

  get #folder(): string {
    const { location } = this.options;
    return typeof location === 'string' ? location : fileURLToPath(location);
  }

  get #drafts(): string {
    return path.join(this.#folder, '.drafts');
  }
}
