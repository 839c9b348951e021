import { LRUCache } from 'lru-cache';

/** The codings that answers are kept in. */
export type Coding = 'br' | 'gzip' | 'identity';

/** Browsers of the whole world send no more than a few different ones. */
const chosen = new LRUCache<string, Coding>({ max: 100 });

/** The best coding that an `Accept-Encoding` header allows (RFC 9110, 12.5.3). */
export function codingFor(acceptEncoding: string | string[] | undefined): Coding {
  const header = String(acceptEncoding ?? '');
  const known = chosen.get(header);
  if (known) return known;
  const coding = chooseCoding(header);
  chosen.set(header, coding);
  return coding;
}

function chooseCoding(header: string): Coding {
  const accepted = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}
