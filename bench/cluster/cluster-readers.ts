import { setTimeout as wait } from 'node:timers/promises';
import type { RunningNginx } from '@/deploy/nginx/test-nginx';

/** An address, and what it is answered with while all is well. */
export type Address = { path: string; status: 200 | 404 };

/** One request: `isOld` says that the answer was a copy, or marked by its portal as maybe stale. */
type Request = { isFirst: boolean; milliseconds: number; isOld: boolean; failure: string | null };

const pause = 10;
/** Between two addresses that nobody asked for before. */
const pauseOfFirst = 200;

/** Readers who ask through nginx all the time, as browsers do: with the `ETag` of what they have. */
export class ClusterReaders {
  readonly requests: Request[] = [];
  readonly #reading: Promise<void>[];
  #isOver = false;

  /**
   * @param known each has a reader who asks for it again and again
   * @param fresh each is asked for once
   */
  constructor(
    private readonly nginx: Pick<RunningNginx, 'ask'>,
    known: string[],
    fresh: Iterator<Address>,
  ) {
    this.#reading = [...known.map((path) => this.#readAgain(path)), this.#readOnce(fresh)];
  }

  /** Leaves out what was asked so far. */
  forget(): void {
    this.requests.length = 0;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#reading);
  }

  async #readAgain(path: string): Promise<void> {
    let etag: string | undefined;
    while (!this.#isOver) {
      etag = await this.#ask({ path, status: 200 }, false, etag);
      await wait(pause);
    }
  }

  async #readOnce(fresh: Iterator<Address>): Promise<void> {
    for (let next = fresh.next(); !next.done && !this.#isOver; next = fresh.next()) {
      await this.#ask(next.value, true);
      await wait(pauseOfFirst);
    }
  }

  /** @returns the `ETag` of what this reader has now */
  async #ask({ path, status }: Address, isFirst: boolean, etag?: string) {
    const began = performance.now();
    const answer = await this.nginx
      .ask(path, { headers: etag ? { 'If-None-Match': etag } : {} })
      .catch((error: unknown) => ({ status: String(error), headers: {}, body: '' }));
    const milliseconds = performance.now() - began;
    const isRight = answer.status === status || (etag !== undefined && answer.status === 304);
    const failure = isRight ? null : `${path} was answered ${answer.status}: ${start(answer.body)}`;
    const { warning, etag: newest } = answer.headers as Record<string, string | undefined>;
    this.requests.push({
      isFirst,
      milliseconds,
      failure,
      isOld: Boolean(warning?.startsWith('110')),
    });
    return isRight ? (newest ?? etag) : etag;
  }
}

function start(body: Buffer | string): string {
  return body.toString().slice(0, 200);
}
