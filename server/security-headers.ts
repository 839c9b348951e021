import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';

const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** What every answer carries. HSTS only behind TLS: over plain HTTP browsers ignore it. */
export function commonHeaders(site: URL): OutgoingHttpHeaders {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(site.protocol === 'https:' && {
      'Strict-Transport-Security': 'max-age=31536000',
    }),
  };
}

/**
 * What a reader's page carries: no inline script or style, nothing from another host, and which of its
 * links a browser may open before they are clicked (a header, since rules in the page would be a script).
 */
export function readerHeaders(site: URL): OutgoingHttpHeaders {
  return {
    ...commonHeaders(site),
    'Content-Security-Policy': readerPolicy,
    'Speculation-Rules': '"/speculation-rules.json"',
  };
}

/**
 * What a preview carries: a reader's policy, kept by nobody and found by no search engine. A link to it
 * is a key, so other sites never hear its address.
 */
export function previewHeaders(site: URL, dev: boolean): OutgoingHttpHeaders {
  return {
    ...commonHeaders(site),
    ...(!dev && { 'Content-Security-Policy': readerPolicy }),
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  };
}

/**
 * The newsroom's policy with a nonce of its own. Sent with the *request*, it makes Next put the nonce
 * on every script; sent with the answer, it makes the browser insist.
 */
export function adminPolicy(dev: boolean): string {
  const nonce = randomBytes(18).toString('base64');
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
