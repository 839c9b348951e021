import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { TypedText } from './written-article';

/** What was typed and is not in the newsroom yet, in the browser that it was typed in. */
export type LocalCopy = TypedText & {
  /** Whose text it is, and of which article (`copiesOf`). */
  of: string;
  /** By this machine's clock. */
  at: number;
  /** The number of the saved text that it was made from. */
  revision: number;
  /** The number of what the same page had set aside in the newsroom before. */
  number: number | null;
};

/** A copy that was left behind, and under which key it lies. */
export type LeftBehind = { key: string; copy: LocalCopy };

/**
 * Keeps what is typed on one page in the browser, until the newsroom has it. Each page has a copy of its
 * own; one whose page is gone was left behind, by a crash or where the newsroom was out of reach.
 *
 * Where a browser keeps nothing (some do not, in private windows), nothing is kept and nothing fails.
 */
export class LocalCopies {
  readonly #key = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  #store: UseStore | undefined;
  #next: (() => LocalCopy) | null = null;
  #writing: Promise<void> = Promise.resolve();
  #letGo: () => void = () => undefined;

  /** From now on other pages know that this one is open. */
  open(): void {
    const untilClosed = new Promise<void>((resolve) => (this.#letGo = resolve));
    void navigator.locks?.request(nameOfLock(this.#key), () => untilClosed);
  }

  close(): void {
    this.#letGo();
  }

  /** Writes what is on the page; while a copy is being written, only the newest waits for it. */
  put(copy: () => LocalCopy): void {
    const isWaiting = this.#next !== null;
    this.#next = copy;
    if (!isWaiting) this.#writing = this.#writing.then(() => this.#writeNext());
  }

  /** The newsroom has what was on the page. */
  clear(): Promise<void> {
    this.#next = null;
    this.#writing = this.#writing.then(() => this.remove(this.#key));
    return this.#writing;
  }

  async remove(key: string): Promise<void> {
    await this.#try((store) => del(key, store));
  }

  /** Copies of an article whose pages are gone, the newest first. */
  async leftBehind(of: string): Promise<LeftBehind[]> {
    const all = (await this.#try((store) => entries<string, LocalCopy>(store))) ?? [];
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const isOpen = (key: string) => held.some(({ name }) => name === nameOfLock(key));
    return all
      .map(([key, copy]) => ({ key, copy }))
      .filter(({ key, copy }) => copy.of === of && key !== this.#key && !isOpen(key))
      .sort((a, b) => b.copy.at - a.copy.at);
  }

  async #writeNext(): Promise<void> {
    const copy = this.#next;
    this.#next = null;
    if (copy) await this.#try((store) => set(this.#key, copy(), store));
  }

  async #try<Result>(work: (store: UseStore) => Promise<Result>): Promise<Result | undefined> {
    try {
      this.#store ??= createStore('courant', 'typed');
      return await work(this.#store);
    } catch {
      return undefined;
    }
  }
}

function nameOfLock(key: string): string {
  return `courant-writing-${key}`;
}

/** Under what copies of an article are kept; one that was never saved goes by its story and language. */
export function copiesOf(
  editorId: string,
  article: { id: string | null; storyId: string | null; locale: string },
): string {
  const { id, storyId, locale } = article;
  return [editorId, id ?? `new ${locale} ${storyId ?? ''}`].join(' ');
}
