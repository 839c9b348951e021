import type { IncomingMessage } from 'node:http';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from this site's own pages (OWASP, "Verifying
 * origin with standard headers"). Where the operator named the public origin it must be that one;
 * otherwise the page's host must be the host that was asked.
 *
 * @param siteUrl the configured public origin, or undefined
 */
export function isFromOwnPage(request: IncomingMessage, siteUrl: string | undefined): boolean {
  if (safeMethods.has(request.method ?? '')) return true;
  const { origin, host } = request.headers;
  if (!origin) return false;
  if (siteUrl) return origin === new URL(siteUrl).origin;
  return URL.parse(origin)?.host === host;
}
