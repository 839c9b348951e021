import { LRUCache } from 'lru-cache';
import { momentOf, type EditionWatch, type KnownEdition } from '@/lib/publication/edition-watch';
import type { ReadPage } from '@/lib/reads/read-page';
import { PackedAnswer } from './packed-answer';
import type { ReaderAnswer } from './reader-answer';

/** A longer answer would push out hundreds of others. */
const longestKept = 4 * 1024 * 1024;

/** Which answers are worth keeping; errors never are. */
const keptStatuses = new Set([200, 307, 308, 404, 410]);

/** For how many milliseconds after the database was away connections to it may turn out to be broken. */
const unsteady = 5_000;

/** Makes an answer from an edition; without one (the database cannot be asked) from whatever there is. */
type Render = (edition: KnownEdition | undefined) => Promise<ReaderAnswer>;

/** `read`: what somebody reads who is given it. */
type Made = { answer: PackedAnswer; read: ReadPage | undefined };

type Rendering = { edition: KnownEdition | undefined; made: Promise<Made> };

/** `until` is a moment on this process's own clock. */
type Kept = Made & { edition: KnownEdition; until: number };

/** An answer to send; a stale one may be older than what the database has. */
export type Served = Made & { isStale: boolean };

/**
 * Keeps finished answers in memory, each for as long as the edition that it was made from; a new
 * edition ends all of them, so that nothing has to be thrown out by name.
 *
 * An answer is made once for all who ask for it while it is being made, if they came in the edition
 * that it is made from. One of an earlier edition is given only while the database cannot be reached.
 */
export class PageCache {
  readonly #kept: LRUCache<string, Kept>;
  readonly #rendering = new Map<string, Rendering>();
  /** When pages were last found impossible to make, on this process's own clock. */
  #closedAt = -Infinity;

  /**
   * @param isReachable whether pages can be made: what they are read over may be away while the watch,
   *   which goes past any pooler, is well
   */
  constructor(
    private readonly watch: Pick<
      EditionWatch,
      'known' | 'current' | 'ask' | 'isConfirmed' | 'lostAt'
    >,
    maxBytes: number,
    private readonly isReachable: () => Promise<boolean> = () => Promise.resolve(true),
  ) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: longestKept,
      sizeCalculation: ({ answer }, key) => answer.bytes + 2 * key.length,
    });
  }

  /** What is kept, in bytes of memory. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** The kept answer of the current edition, without waiting for anything. */
  find(key: string): Served | undefined {
    const kept = this.#kept.get(key);
    if (!kept || kept.edition !== this.watch.known || performance.now() >= kept.until) return;
    return this.#serve(kept);
  }

  /**
   * The kept answer, the one that is being made, or a new one.
   *
   * @param render fails with a status from 500 on, or throws
   * @throws what `render` threw, unless there is an earlier answer to give instead
   */
  async answer(key: string, render: Render): Promise<Served> {
    const edition = await this.watch.current().catch(() => undefined);
    const found = edition ? this.find(key) : this.#findEarlier(key);
    if (found) return found;
    const began = performance.now();
    try {
      const made = await this.#makeOnce(key, edition, render);
      if (made.answer.status < 500) return this.#serve(made);
      return (await this.#findInstead(key, render, began)) ?? this.#serve(made);
    } catch (error) {
      const instead = await this.#findInstead(key, render, began);
      if (instead) return instead;
      throw error;
    }
  }

  async #isOpen(): Promise<boolean> {
    const isOpen = await this.isReachable();
    if (!isOpen) this.#closedAt = performance.now();
    return isOpen;
  }

  #findEarlier(key: string): Served | undefined {
    const earlier = this.#kept.get(key);
    return earlier && { answer: earlier.answer, read: earlier.read, isStale: true };
  }

  /**
   * What there is instead of an answer that failed because the database was away: an earlier one while
   * it still is, a second try when it is back.
   */
  async #findInstead(key: string, render: Render, began: number): Promise<Served | undefined> {
    const edition = await this.watch.ask().catch(() => undefined);
    if (!edition || !(await this.#isOpen())) return this.#findEarlier(key);
    if (Math.max(this.watch.lostAt, this.#closedAt) < began - unsteady) return undefined;
    const made = await this.#makeOnce(key, edition, render);
    return made.answer.status < 500 ? this.#serve(made) : undefined;
  }

  #serve({ answer, read }: Made): Served {
    return { answer, read, isStale: !this.watch.isConfirmed };
  }

  async #makeOnce(key: string, edition: KnownEdition | undefined, render: Render): Promise<Made> {
    const underWay = this.#rendering.get(key);
    if (underWay && underWay.edition === edition) return underWay.made;
    const rendering = { edition, made: this.#make(key, edition, render) };
    this.#rendering.set(key, rendering);
    try {
      return await rendering.made;
    } finally {
      if (this.#rendering.get(key) === rendering) this.#rendering.delete(key);
    }
  }

  async #make(key: string, edition: KnownEdition | undefined, render: Render): Promise<Made> {
    const { keepUntil = null, read, ...rendered } = await render(edition);
    const isAway = rendered.status === 500 && !(this.watch.isConfirmed && (await this.#isOpen()));
    const answer = await PackedAnswer.of(isAway ? unavailable(rendered) : rendered);
    const made = { answer, read };
    if (!edition || !keptStatuses.has(rendered.status)) return made;
    const until = momentOf(keepUntil, edition);
    if (performance.now() < until) this.#kept.set(key, { ...made, edition, until });
    return made;
  }
}

/** An error that is over when the database is back: nobody should take it for the page. */
function unavailable(failed: ReaderAnswer): ReaderAnswer {
  return { ...failed, status: 503, headers: { ...failed.headers, 'Retry-After': '5' } };
}
