import { LRUCache } from 'lru-cache';
import { oncePerProcess } from '@/lib/process-state';
import { drawCard } from './draw-card';
import { cardFile, type ShareCard } from './share-card';

/** Some 60 cards: whoever shows one elsewhere keeps it there, so each is asked for a few times only. */
const keptBytes = 4 * 1024 * 1024;
/** More have to ask again: drawing one takes a tenth of a second. */
const mostWaiting = 30;

/** Draws cards one after the other, each once for all who ask meanwhile, and keeps the last ones. */
export class DrawnCards {
  readonly #kept = new LRUCache<string, Buffer>({
    maxSize: keptBytes,
    sizeCalculation: ({ length }) => length,
  });
  readonly #underWay = new Map<string, Promise<Buffer>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly draw: (card: ShareCard) => Promise<Buffer>) {}

  /** @returns `null` while too many are waiting */
  async get(card: ShareCard): Promise<Buffer | null> {
    const file = cardFile(card);
    const known = this.#kept.get(file) ?? this.#underWay.get(file);
    if (known) return known;
    if (this.#underWay.size >= mostWaiting) return null;
    const drawn = this.#last.then(() => this.draw(card));
    this.#last = drawn.catch(() => undefined);
    this.#underWay.set(file, drawn);
    try {
      const picture = await drawn;
      this.#kept.set(file, picture);
      return picture;
    } finally {
      this.#underWay.delete(file);
    }
  }
}

/** A card as a picture; `null` while too many others are waiting to be drawn. */
export function drawnCard(card: ShareCard): Promise<Buffer | null> {
  return oncePerProcess('drawn cards', () => new DrawnCards(drawCard)).get(card);
}
