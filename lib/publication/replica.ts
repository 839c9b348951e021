import { db } from '@/lib/db/client';
import { withRequestMemory } from '@/lib/process-state';
import type { Edition } from './publication';

/** For how long a replica that does not answer is not asked again, in milliseconds. */
const pause = 5_000;

/** How long its answer is waited for: a page has to be made. */
const patience = 500;

/** The replica of READ_DATABASE_URL, which is behind the primary by as much as it has not heard yet. */
export class Replica {
  #askAgainAt = -Infinity;

  /**
   * Whether the replica has all that an edition shows, by its own word of this moment: only then may a
   * page of that edition be made from it. One that is away has nothing.
   */
  async has(edition: Edition): Promise<boolean> {
    if (performance.now() < this.#askAgainAt) return false;
    try {
      return (await inTime(this.#askNumber())) >= edition.number;
    } catch {
      this.#askAgainAt = performance.now() + pause;
      return false;
    }
  }

  async #askNumber(): Promise<bigint> {
    const ask = () => db().publication.findUniqueOrThrow({ where: { id: 1 } });
    const { number } = await withRequestMemory(undefined, ask, true);
    return number;
  }
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('The replica takes too long.')), patience).unref();
  });
  return Promise.race([work, late]);
}
