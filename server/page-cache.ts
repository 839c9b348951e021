import { LRUCache } from 'lru-cache';
import { momentOf, type EditionWatch, type KnownEdition } from '@/lib/publication/edition-watch';
import { PackedAnswer } from './packed-answer';
import type { ReaderAnswer } from './reader-answer';

/** A longer answer would push out hundreds of others. */
const longestKept = 4 * 1024 * 1024;

/** Which answers are worth keeping; errors never are. */
const keptStatuses = new Set([200, 307, 308, 404, 410]);

/** Makes an answer from an edition; without one (the database cannot be asked) from whatever there is. */
type Render = (edition: KnownEdition | undefined) => Promise<ReaderAnswer>;

type Made = { answer: PackedAnswer; onEachAnswer: (() => void) | undefined };

type Rendering = { edition: KnownEdition | undefined; made: Promise<Made> };

/** `until` is a moment on this process's own clock. */
type Kept = Made & { edition: KnownEdition; until: number };

/** An answer to send; a stale one may be older than what the database has. */
export type Served = { answer: PackedAnswer; isStale: boolean };

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

  constructor(
    private readonly watch: Pick<EditionWatch, 'known' | 'current' | 'ask' | 'isConfirmed'>,
    maxBytes: number,
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
    kept.onEachAnswer?.();
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
    const earlier = this.#kept.get(key);
    if (!edition && earlier) return this.#serve(earlier);
    const found = this.find(key);
    if (found) return found;
    try {
      const made = await this.#makeOnce(key, edition, render);
      const isFailed = made.answer.status >= 500;
      return this.#serve(isFailed && earlier && (await this.#isCutOff()) ? earlier : made);
    } catch (error) {
      if (earlier && (await this.#isCutOff())) return this.#serve(earlier);
      throw error;
    }
  }

  #serve({ answer }: Made): Served {
    return { answer, isStale: !this.watch.isConfirmed };
  }

  async #makeOnce(key: string, edition: KnownEdition | undefined, render: Render): Promise<Made> {
    const underWay = this.#rendering.get(key);
    if (underWay && underWay.edition === edition) {
      const made = await underWay.made;
      made.onEachAnswer?.();
      return made;
    }
    const rendering = { edition, made: this.#make(key, edition, render) };
    this.#rendering.set(key, rendering);
    try {
      return await rendering.made;
    } finally {
      if (this.#rendering.get(key) === rendering) this.#rendering.delete(key);
    }
  }

  async #make(key: string, edition: KnownEdition | undefined, render: Render): Promise<Made> {
    const { keepUntil = null, onEachAnswer, ...rendered } = await render(edition);
    const made = { answer: await PackedAnswer.of(rendered), onEachAnswer };
    if (!edition || !keptStatuses.has(rendered.status)) return made;
    const until = momentOf(keepUntil, edition);
    if (performance.now() < until) this.#kept.set(key, { ...made, edition, until });
    return made;
  }

  async #isCutOff(): Promise<boolean> {
    return this.watch.ask().then(
      () => false,
      () => true,
    );
  }
}
