import type { IncomingMessage, ServerResponse } from 'node:http';
import { withRequestMemory } from '@/lib/process-state';
import type { Edition } from '@/lib/publication/publication';
import type { Replica } from '@/lib/publication/replica';
import type { ReadTally } from '@/lib/reads/read-tally';
import { PackedAnswer } from './packed-answer';
import type { PageCache, Served } from './page-cache';
import type { ReaderAnswer } from './reader-answer';

/** Whether a newer edition is there could not be confirmed (RFC 7234, 5.5.1). */
const staleWarning = ['Warning', '110 - "Response is Stale"'];

/** Sends the answers that everybody gets alike: those that are kept, and those that have to be made. */
export class SharedAnswers {
  /**
   * @param cache none while developing: a page is what its source says now
   * @param replica where there is one for readers
   * @param tally counts what is read
   */
  constructor(
    private readonly cache: PageCache | undefined,
    private readonly replica?: Replica,
    private readonly tally?: Pick<ReadTally, 'note'>,
  ) {}

  /** Sends what is kept for an address as it was asked for, if anything is. */
  sendKept(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const kept = this.cache?.find(url);
    if (!kept) return false;
    this.#send(request, response, kept, []);
    return true;
  }

  /**
   * Sends what is kept for an address, or what is made of it.
   *
   * @param address what makes a difference to the answer, and nothing else
   * @param more headers of this one time
   */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    make: () => Promise<ReaderAnswer>,
    more: string[] = [],
  ): Promise<void> {
    this.#send(request, response, await this.#serve(address, make), more);
  }

  /** The one place where an answer leaves, kept or made: so it is here that what is read is counted. */
  #send(
    request: IncomingMessage,
    response: ServerResponse,
    { answer, read, isStale }: Served,
    more: string[],
  ): void {
    if (read && answer.status === 200 && request.method === 'GET') {
      this.tally?.note(read, request.headers);
    }
    answer.send(request, response, isStale ? [...more, ...staleWarning] : more);
  }

  async #serve(address: string, make: () => Promise<ReaderAnswer>): Promise<Served> {
    if (this.cache) return this.cache.answer(address, (edition) => this.#makeFrom(edition, make));
    const { read, ...made } = await withRequestMemory(undefined, make);
    return { answer: await PackedAnswer.of(made), read, isStale: false };
  }

  /** From the replica, if it has all of the edition; what fails there is made from the primary. */
  async #makeFrom(
    edition: Edition | undefined,
    make: () => Promise<ReaderAnswer>,
  ): Promise<ReaderAnswer> {
    if (edition && (await this.replica?.has(edition))) {
      const answer = await withRequestMemory(edition, make, true).catch(() => undefined);
      if (answer && answer.status < 500) return answer;
    }
    return withRequestMemory(edition, make);
  }
}
