import { isLocale, type Locale } from '@/lib/i18n/locales';

/** Where readers came from when no other site can be named; none of them is a host. */
export const noReferrer = '(none)';
export const ownReferrer = '(own)';
export const otherReferrer = '(other)';

/** The host that a Referer names, as it stands there; empty if it names none. */
export function refererHost(referer: string): string {
  const start = referer.startsWith('https://') ? 8 : referer.startsWith('http://') ? 7 : 0;
  if (start === 0) return '';
  const end = referer.slice(start).search(/[/?#]/);
  return end < 0 ? referer.slice(start) : referer.slice(start, start + end);
}

/**
 * Another site as it is told: its host alone, the same for all of its spellings. What may be a machine
 * in somebody's house (an address, a name without a dot) is not named.
 */
export function siteName(host: string): string {
  const name = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^(www|m)\./, '');
  const isName = /^(?=.{4,100}$)[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(name);
  return isName ? name : otherReferrer;
}

/** What was searched for on the search page that a Referer of our own names. */
export function searchedFor(referer: string): { locale: Locale; q: string } | null {
  const url = URL.parse(referer);
  const [, locale] = /^\/([^/]+)\/search$/.exec(url?.pathname ?? '') ?? [];
  const q = url?.searchParams.get('q');
  return q && isLocale(locale) ? { locale, q } : null;
}
