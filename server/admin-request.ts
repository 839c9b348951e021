import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { env, siteUrl } from '@/lib/env';
import { adminPolicy, commonHeaders } from './security-headers';

type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The header by which the newsroom learns the address that a request came from. */
export const clientHeader = 'x-courant-client';

/** Answers a request to the newsroom: its own policy with a nonce, never stored by anybody. */
export async function answerAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  handle: NextHandler,
  requestId: string,
  dev: boolean,
): Promise<void> {
  const policy = adminPolicy(dev);
  request.headers['content-security-policy'] = policy;
  request.headers['x-request-id'] = requestId;
  request.headers[clientHeader] = clientAddress(request);
  const headers = {
    ...commonHeaders(new URL(siteUrl())),
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
  };
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  await handle(request, response);
}

/**
 * Where a request came from. `X-Forwarded-For` is believed only from a proxy of TRUSTED_PROXIES or on
 * this very machine; its last entry is the one that the proxy wrote.
 */
export function clientAddress(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? '';
  const forwarded = String(request.headers['x-forwarded-for'] ?? '');
  return (isProxy(peer) && forwarded.split(',').at(-1)?.trim()) || peer;
}

function isProxy(address: string): boolean {
  return env().TRUSTED_PROXIES.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
