import { setTimeout as wait } from 'node:timers/promises';

/** What one reader saw; `marked`: the page said that it may be older. Times are `performance.now()`. */
type Read = { instance: string; askedAt: number; version: number; marked: boolean };

const pause = 5;

/**
 * Readers who read one article again and again on every instance, and what they saw of its versions,
 * of which each has its number in the title (`Edition 7`).
 */
export class EditionReaders {
  readonly reads: Read[] = [];
  /** Answers that were no page, while an instance was said to be up. */
  readonly failures: string[] = [];
  readonly #confirmedAt: number[] = [];
  readonly #reading: Promise<void>[];
  readonly #down = new Set<string>();
  #isOver = false;

  constructor(
    instances: string[],
    private readonly path: string,
  ) {
    this.#reading = instances.map((instance) => this.#readOn(instance));
  }

  /** An editor has been told that this version is published. */
  confirm(version: number): void {
    this.#confirmedAt[version] = performance.now();
  }

  /** While an instance is down, nobody there is answered. */
  expectDown(instance: string, isDown: boolean): void {
    if (isDown) this.#down.add(instance);
    else this.#down.delete(instance);
  }

  /** Leaves out what was read so far. */
  forget(): void {
    this.reads.length = 0;
    this.failures.length = 0;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#reading);
  }

  /**
   * For how many milliseconds each reader's page had been out of date when it was asked for: 0 for one
   * that was not. Pages that said so themselves are left out.
   */
  staleness(): number[] {
    return this.reads
      .filter(({ marked }) => !marked)
      .map(({ askedAt, version }) => {
        const next = this.#confirmedAt.slice(version + 1).find((time) => time !== undefined);
        return next === undefined ? 0 : Math.max(0, askedAt - next);
      });
  }

  /** Reads once. */
  async read(instance: string): Promise<Read | undefined> {
    const askedAt = performance.now();
    const answer = await fetch(instance + this.path);
    const text = await answer.text();
    const version = /<h1[^>]*>Edition (\d+)/.exec(text)?.[1];
    if (answer.status !== 200 || !version) {
      this.failures.push(`${instance} answered ${answer.status}: ${text.slice(0, 200)}`);
      return undefined;
    }
    const marked = answer.headers.get('warning')?.startsWith('110') ?? false;
    return { instance, askedAt, version: Number(version), marked };
  }

  async #readOn(instance: string): Promise<void> {
    while (!this.#isOver) {
      if (!this.#down.has(instance)) {
        try {
          const read = await this.read(instance);
          if (read) this.reads.push(read);
        } catch (error) {
          if (!this.#down.has(instance)) this.failures.push(`${instance}: ${String(error)}`);
        }
      }
      await wait(pause);
    }
  }
}
