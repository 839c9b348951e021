import { LRUCache } from 'lru-cache';
import { networkOf } from '@/lib/network-of';

const window = 60;

/** Whoever is forgotten because so many others came has all of it again. */
const mostClients = 10_000;

/** How many requests one counts as, where that is not one; readers' own search box is not counted. */
const prices: Record<string, number> = { '/api/v1/articles.csv': 50, '/api/v1/suggestions': 0 };

/** What a client has left: so much at that moment, on this process's own clock. */
type Bucket = { left: number; at: number };

/** Headers of this one answer; `wait`: in how many seconds there is one, where there is none now. */
type Count = { headers: string[]; wait?: number };

/**
 * How many requests a client has: a bucket that holds a minute's and fills up evenly. Nobody's address
 * leaves this process, nor is it kept longer than there is room.
 */
export class ApiLimit {
  readonly #buckets = new LRUCache<string, Bucket>({ max: mostClients });

  /** @param perMinute 0: no limit */
  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Counts a request that is about to be answered.
   *
   * @param client the address that it came from
   * @param url path and query
   */
  count(client: string, url: string): Count {
    const [path = ''] = url.split('?', 1);
    const price = Math.min(prices[path] ?? 1, this.perMinute);
    if (price === 0) return { headers: [] };
    const key = networkOf(client);
    const left = this.#leftOf(key);
    const isEnough = left >= price;
    const after = isEnough ? left - price : left;
    this.#buckets.set(key, { left: after, at: this.now() });
    const headers = this.#headers(after);
    if (isEnough) return { headers };
    const wait = this.#secondsFor(price - left);
    return { headers: [...headers, 'Retry-After', String(wait)], wait };
  }

  #leftOf(key: string): number {
    const known = this.#buckets.get(key);
    if (!known) return this.perMinute;
    const filled = ((this.now() - known.at) / 1000) * (this.perMinute / window);
    return Math.min(this.perMinute, known.left + filled);
  }

  #secondsFor(requests: number): number {
    return Math.max(1, Math.ceil((requests * window) / this.perMinute));
  }

  /** As draft-ietf-httpapi-ratelimit-headers-10 has them. */
  #headers(left: number): string[] {
    const whole = Math.floor(left);
    const untilFull = Math.ceil(((this.perMinute - left) * window) / this.perMinute);
    return [
      'RateLimit-Policy',
      `"reading";q=${this.perMinute};w=${window}`,
      'RateLimit',
      `"reading";r=${whole};t=${untilFull}`,
    ];
  }
}
