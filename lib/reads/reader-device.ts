import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

export const devices = ['phone', 'tablet', 'desktop'] as const;

/** What somebody reads on, as coarsely as it helps to know. */
export type Device = (typeof devices)[number];

const tablet = /iPad|Tablet|PlayBook|Silk|Android(?!.*Mobi)/;
const phone = /Mobi|iPhone|iPod|Windows Phone/;

/** Far longer than any browser's own. */
const longest = 512;

/** Browsers name themselves in few ways: each is looked at once. */
const known = new LRUCache<string, Device | 'program'>({ max: 2_000 });

/**
 * What a browser runs on, by its User-Agent.
 *
 * @returns `null` for robots and other programs, and for who does not say what it is
 */
export function readerDevice(userAgent: string | undefined): Device | null {
  if (!userAgent || userAgent.length > longest) return null;
  let device = known.get(userAgent);
  if (!device) known.set(userAgent, (device = lookAt(userAgent)));
  return device === 'program' ? null : device;
}

function lookAt(userAgent: string): Device | 'program' {
  if (isbot(userAgent)) return 'program';
  if (tablet.test(userAgent)) return 'tablet';
  return phone.test(userAgent) ? 'phone' : 'desktop';
}
