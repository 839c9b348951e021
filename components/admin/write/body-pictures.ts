import { isDescribed } from './publish-question';
import type { ArticlePicture } from './written-article';

/** What is known of a picture: `null` where there is none of that id. */
type Known = ArticlePicture | null;

/** Whether the pictures of a text say what they show; `none` where it has no pictures. */
export type Descriptions = 'none' | 'complete' | 'missing';

/**
 * The pictures that the text on the writing page shows. What a figure names is asked of the newsroom
 * when somebody first looks, several at once.
 */
export class BodyPictures {
  readonly #known = new Map<string, Known>();
  readonly #offered = new Map<string, string>();
  readonly #wanted = new Set<string>();
  /** One entry a figure. */
  #shown: string[] = [];
  readonly #listeners = new Set<() => void>();

  /** @param ask those of some ids, in any order; `null` when the newsroom does not answer */
  constructor(private readonly ask: (ids: string[]) => Promise<ArticlePicture[] | null>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is known of a picture now; `undefined` until the newsroom has answered. */
  get(id: string): Known | undefined {
    return this.#known.get(id);
  }

  /** What is known of the pictures that stand in the text now; the newsroom looks once more. */
  readonly descriptions = (): Descriptions => {
    if (this.#shown.length === 0) return 'none';
    const isMute = (id: string) => {
      const picture = this.#known.get(id);
      return !!picture && !isDescribed(picture);
    };
    return this.#shown.some(isMute) ? 'missing' : 'complete';
  };

  /** Words that somebody wrote elsewhere of what a picture shows, for whoever describes it. */
  offer(id: string, alt: string): void {
    if (alt) this.#offered.set(id, alt);
  }

  /** What was offered for a picture; empty for nothing. */
  offered(id: string): string {
    return this.#offered.get(id) ?? '';
  }

  /**
   * Told by a figure that it stands in the text.
   *
   * @returns what it calls when it does not any more
   */
  show(id: string): () => void {
    this.#shown = [...this.#shown, id];
    if (!this.#known.has(id)) this.#want(id);
    this.#tell();
    return () => {
      this.#shown = this.#shown.toSpliced(this.#shown.indexOf(id), 1);
      this.#tell();
    };
  }

  /** Asks again, since what is said of a picture has changed. */
  async renew(id: string): Promise<void> {
    await this.#learn([id]);
  }

  #want(id: string): void {
    this.#wanted.add(id);
    if (this.#wanted.size === 1) queueMicrotask(() => void this.#askForWanted());
  }

  async #askForWanted(): Promise<void> {
    const ids = [...this.#wanted];
    this.#wanted.clear();
    await this.#learn(ids);
  }

  async #learn(ids: string[]): Promise<void> {
    const found = await this.ask(ids);
    if (!found) return;
    for (const id of ids) this.#known.set(id, found.find((one) => one.id === id) ?? null);
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((tell) => tell());
  }
}
