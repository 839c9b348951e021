import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { directDatabaseUrl } from '@/lib/env';
import { askEdition, toEdition, type Edition, type EditionRow } from './publication';

/** Milliseconds between two questions that nothing has made necessary. */
const pause = 500;

/** For how many milliseconds the database is believed, and how long it may take to answer. */
const patience = 1_000;

/** An edition, and when its answer came by this process's own clock, which nobody can set. */
export type KnownEdition = Edition & { answeredAt: number };

/** The moment on this process's own clock (`performance.now()`) that is a time of PostgreSQL's. */
export function momentOf(time: Date | null, edition: KnownEdition): number {
  return time ? edition.answeredAt + (time.getTime() - edition.now.getTime()) : Infinity;
}

/** `busy` with one thing after the other, from the beginning on. */
type Connection = { client: pg.Client; busy: Promise<unknown> };

/**
 * Knows which edition is current: listens for new publication numbers on a connection of its own, asks
 * for the edition twice a second as well, and at once after whatever may have ended it.
 *
 * An edition is what one answer of the database says, so that number, clock and next change belong
 * together. What is learnt otherwise (a notification, an act of this process, the moment of the next
 * change) only ends it; the one that follows is asked for.
 */
export class EditionWatch {
  #edition: KnownEdition | undefined;
  /** What follows the edition that has ended. */
  #next: Promise<KnownEdition>;
  /** The newest number that was heard of. */
  #learnt = -1n;
  #confirmedAt = -Infinity;
  #questions = 0;
  /** The first question that was put after all that was learnt. */
  #firstGood = 1;
  #connection: Connection | undefined;
  #lostAt = -Infinity;
  readonly #ending = new AbortController();
  readonly #asking: Promise<void>;

  constructor() {
    this.#next = this.#askForNext();
    this.#asking = this.#askAgainAndAgain();
  }

  /** The current edition, if it is known without asking. */
  get known(): KnownEdition | undefined {
    const edition = this.#edition;
    if (edition && performance.now() >= momentOf(edition.nextChangeAt, edition)) this.#end();
    return this.#edition;
  }

  /** Whether the database was asked within the last second: otherwise there may be a newer edition. */
  get isConfirmed(): boolean {
    return performance.now() - this.#confirmedAt <= patience;
  }

  /** When the database was last found to be away, on this process's own clock. */
  get lostAt(): number {
    return this.#lostAt;
  }

  /**
   * The edition to answer from: the current one or, where that has just ended, the one that follows.
   *
   * @throws when the database cannot be asked
   */
  async current(): Promise<KnownEdition> {
    return this.known ?? this.#next;
  }

  /** The publication number has been raised; hearing it twice, or late, is the same. */
  learn(number: bigint): void {
    if (number <= this.#learnt) return;
    this.#learnt = number;
    this.#end();
  }

  /**
   * Asks the database for the edition now.
   *
   * @throws when it does not answer within a second
   */
  async ask(): Promise<KnownEdition> {
    const question = ++this.#questions;
    const connection = (this.#connection ??= this.#connect());
    const { client } = connection;
    const asked = connection.busy.then(() => queryEdition(client));
    connection.busy = asked;
    try {
      const { edition, askedAt } = await asked;
      return question < this.#firstGood ? edition : this.#take(edition, question, askedAt);
    } catch (error) {
      this.#leave(client);
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#asking;
    const left = this.#connection;
    this.#connection = undefined;
    await left?.client.end();
  }

  #take(edition: KnownEdition, question: number, askedAt: number): KnownEdition {
    this.#firstGood = question;
    this.#confirmedAt = askedAt;
    this.#learnt = edition.number;
    const known = this.#edition;
    const goesOn =
      known?.number === edition.number &&
      known.nextChangeAt?.getTime() === edition.nextChangeAt?.getTime();
    this.#edition = goesOn ? Object.assign(known, edition) : edition;
    return this.#edition;
  }

  #end(): void {
    this.#edition = undefined;
    this.#firstGood = this.#questions + 1;
    this.#next = this.#askForNext();
  }

  #askForNext(): Promise<KnownEdition> {
    const next = this.ask();
    // It fails for those who wait for it; nobody may.
    next.catch(() => undefined);
    return next;
  }

  async #askAgainAndAgain(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await wait(pause, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.ask().catch(() => undefined);
    }
  }

  #connect(): Connection {
    const client = new pg.Client({
      connectionString: directDatabaseUrl(),
      application_name: 'courant editions',
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    });
    client.on('notification', ({ payload = '' }) => {
      // Whoever may connect may notify.
      if (/^\d+$/.test(payload)) this.learn(BigInt(payload));
    });
    const askElsewhere = () => {
      if (this.#leave(client)) void this.ask().catch(() => undefined);
    };
    client.on('error', askElsewhere);
    client.on('end', askElsewhere);
    return { client, busy: client.connect().then(() => client.query('LISTEN publication')) };
  }

  /** Gives a connection up, so that the next question makes a new one; whether it was in use. */
  #leave(client: pg.Client): boolean {
    if (this.#connection?.client !== client) return false;
    this.#connection = undefined;
    this.#lostAt = performance.now();
    void client.end().catch(() => undefined);
    return true;
  }
}

async function queryEdition(
  client: pg.Client,
): Promise<{ edition: KnownEdition; askedAt: number }> {
  const askedAt = performance.now();
  const { rows } = await client.query<EditionRow>(askEdition);
  const [row] = rows;
  if (!row) throw new Error('There is no publication number.');
  return { edition: { ...toEdition(row), answeredAt: performance.now() }, askedAt };
}
