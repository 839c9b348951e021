/**
 * Where what was typed is: `saved` in the article, `kept` set aside in the newsroom, `here` on this page
 * alone, `sending` on its way there. The others are `here`, with the reason why it stays so.
 */
export type Safety =
  'saved' | 'kept' | 'here' | 'sending' | 'unreachable' | 'signed-out' | 'elsewhere' | 'refused';

/** Milliseconds: after the last key, after the first that the newsroom does not have, after a failure. */
const [afterLast, afterFirst, untilRetry] = [2_000, 10_000, 5_000];
/** Milliseconds after which it is looked whether an input method is still at a word. */
const untilComposed = 200;
/** What was left for so long becomes a version of its own, which the history shows. */
const untilIdle = 10 * 60_000;
/** These may be over without anybody typing. */
const passing: Safety[] = ['unreachable', 'signed-out'];

/**
 * Sends what is typed to the newsroom by itself: two seconds after the last key, ten after the first at
 * the latest, and again and again while nobody is reached. What nobody goes on with is saved after ten
 * minutes.
 */
export class Autosave {
  #send: () => Promise<Safety> = () => Promise.resolve('saved');
  #save: () => void = () => undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first key was pressed that the newsroom does not have, if there is one. */
  #firstAt: number | null = null;
  /** What is on its way, and what waits for that. */
  #underWay: Promise<void> = Promise.resolve();
  #safety: Safety = 'saved';
  #isComposing = false;

  constructor(private readonly onChange: (safety: Safety) => void) {}

  /**
   * @param send takes what is on the page now, and says where it is then
   * @param save saves it in the article
   */
  use(send: () => Promise<Safety>, save: () => void): void {
    this.#send = send;
    this.#save = save;
  }

  /** Something was typed. */
  touch(): void {
    const now = performance.now();
    this.#firstAt ??= now;
    const left = this.#firstAt + afterFirst - now;
    this.#sendIn(Math.max(0, Math.min(afterLast, left)));
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#safety === 'kept' && this.#save(), untilIdle);
    if (this.#safety === 'saved' || this.#safety === 'kept') this.#tell('here');
  }

  /** An input method begins or ends a word: letters of half a word are nobody's text. */
  compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
  }

  /** Sends it at once; after what is on its way. */
  sendNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#underWay = this.#underWay.then(() => this.#sendOnce());
    return this.#underWay;
  }

  /** Tries again, if it was only that nobody was reached. */
  retry(): void {
    if (passing.includes(this.#safety)) void this.sendNow();
  }

  /** Holds it back, and waits for what is on its way. */
  async pause(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underWay;
  }

  /** The page is closed. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#idleTimer);
  }

  /** Everything is in the article. */
  rest(): void {
    this.stop();
    this.#firstAt = null;
    this.#tell('saved');
  }

  async #sendOnce(): Promise<void> {
    this.#firstAt = null;
    this.#tell('sending');
    // What throws is a part of the page that could not be loaded.
    const safety = await this.#send().catch(() => 'unreachable' as const);
    const isTypedSince = this.#firstAt !== null;
    this.#tell(isTypedSince && (safety === 'kept' || safety === 'saved') ? 'here' : safety);
    if (passing.includes(safety)) this.#sendIn(untilRetry);
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isComposing) this.#sendIn(untilComposed);
      else void this.sendNow();
    }, milliseconds);
  }

  #tell(safety: Safety): void {
    this.#safety = safety;
    this.onChange(safety);
  }
}
