const longestHref = 2_000;
const nowhere = 'https://same-site.invalid';

/**
 * Where a link in an article may lead: http and https addresses, mail addresses, and paths of this
 * site. Everything goes through the same parser that browsers use (WHATWG URL), so that what is
 * kept is what they will read.
 *
 * @returns the address, normalised, or `null` when a link may not lead there
 */
export function toSafeHref(href: string): string | null {
  const text = href.trim();
  if (text.length > longestHref || !text.isWellFormed()) return null;
  const safe = text.startsWith('/') ? toSitePath(text) : toAddress(text);
  return safe !== null && safe.length <= longestHref ? safe : null;
}

function toAddress(text: string): string | null {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return null;
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url.href : null;
  return /^https?:\/\//i.test(text) ? url.href : null;
}

/** `//host` and `/\host` lead to another site: only what stays on any origin is a path. */
function toSitePath(text: string): string | null {
  const url = URL.parse(text, nowhere);
  if (url?.origin !== nowhere) return null;
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') ? null : path;
}
