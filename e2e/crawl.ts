import type { APIRequestContext } from 'playwright/test';

/** What stands at an address, and which page led there. */
export type Found = { status: number; from: string; type: string; text: string };

/**
 * Every address of this site that the paper's own pages and styles lead to, with what was found there;
 * nothing is redirected on the way. From one search to the next it does not go on: their combinations
 * have no end.
 */
export async function crawl(
  request: APIRequestContext,
  starts: string[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = starts.map((path) => ({ path, from: 'the start' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, from } = next;
    if (found.has(path)) continue;
    const response = await request.get(path, { maxRedirects: 0 });
    const type = response.headers()['content-type']?.split(';')[0] ?? '';
    const text = /^(text|application)\//.test(type) ? await response.text() : '';
    found.set(path, { status: response.status(), from, type, text });
    if (!/^text\/(html|css)$/.test(type)) continue;
    if (isSearch(text) && isSearch(found.get(from)?.text)) continue;
    for (const link of linksIn(text, path)) waiting.push({ path: link, from: path });
  }
  return found;
}

/** The ids that links to a page ask for, by the path of the page. */
export function fragmentsIn(html: string, path: string): { path: string; id: string }[] {
  const base = new URL(path, process.env.BASE_URL);
  return hrefsIn(html).flatMap((href) => {
    const { origin, pathname, search, hash } = new URL(href, base);
    const [id = ''] = decodeURIComponent(hash.slice(1)).split(':~:');
    return origin === base.origin && id ? [{ path: pathname + search, id }] : [];
  });
}

function isSearch(html = ''): boolean {
  return html.includes('<meta name="robots" content="noindex, nofollow"/>');
}

/** The site's own addresses in a page or a style: links, pictures in all their sizes, fonts, scripts. */
function linksIn(text: string, path: string): string[] {
  const sizes = valuesOf(text, /\s(?:srcSet|imageSrcSet)="([^"]+)"/gi).flatMap((set) =>
    set.split(',').map((size) => size.trim().split(' ')[0] ?? ''),
  );
  const shared = valuesOf(text, /<meta (?:property|name)="[^"]+" content="(https?:[^"]+)"/g);
  const inStyle = valuesOf(text, /url\(["']?([^"')]+)["']?\)/g);
  const base = new URL(path, process.env.BASE_URL);
  return [...hrefsIn(text), ...sizes, ...shared, ...inStyle].flatMap((link) => {
    const { origin, pathname, search } = new URL(link, base);
    return origin === base.origin ? [pathname + search] : [];
  });
}

function hrefsIn(html: string): string[] {
  return valuesOf(html, /\s(?:href|src|action)="([^"]+)"/g);
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
}
