import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { once } from 'node:events';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressInHost, isAllowedNetwork, isPublicAddress } from './reachable-address';
import { UnreachableError, type WebhookTrouble } from './webhook-trouble';

/** What came of sending something once. */
export type PostResult = {
  /** `null` if it arrived. */
  trouble: WebhookTrouble | null;
  /** What the other side, or the way there, said about it. */
  words: string;
  /** `null` where nobody answered. */
  status: number | null;
  /** The beginning of what was answered. */
  answer: string;
  /** For how many milliseconds the receiver wants to be left alone. */
  retryAfter: number | null;
  tookMs: number;
};

/** What asks for all addresses of a name. */
export type Resolver = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const longestPost = 10_000;
const longestAnswer = 4_096;

/**
 * Sends a body to a receiver, once: follows no redirect, reads only the beginning of the answer, takes
 * ten seconds at most, and connects to no address that it must not. The address that was looked at is
 * the one that is connected to: a name cannot lead elsewhere in between.
 *
 * @param resolve says where names lead, unless the system does
 */
export async function post(
  url: URL,
  { headers, body }: { headers: Record<string, string>; body: string },
  resolve: Resolver = lookup,
): Promise<PostResult> {
  const began = performance.now();
  const signal = AbortSignal.timeout(longestPost);
  const options = {
    method: 'POST',
    headers,
    signal,
    agent: false,
    lookup: lookUpFor(url, resolve),
  };
  const result = await send(url, options, body).then(
    async (response) => ({ ...toResult(response), answer: await readBeginning(response) }),
    (error: Error & { code?: string }) => ({
      ...{ status: null, answer: '', retryAfter: null },
      trouble: signal.aborted ? ('tooSlow' as const) : troubleOf(error),
      words: signal.aborted ? '' : plain(error.message),
    }),
  );
  return { ...result, tookMs: Math.round(performance.now() - began) };
}

async function send(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const address = addressInHost(url);
  if (address) assertReachable(address, url);
  const { request } = url.protocol === 'https:' ? https : http;
  const asked = request(url, options);
  // What breaks after the answer has begun is told by the answer.
  asked.on('error', () => undefined);
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

/** Asks for the addresses of a name, and answers only if each of them may be reached. */
function lookUpFor(url: URL, resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      try {
        if (error) throw error;
        for (const { address } of addresses) assertReachable(address, url);
        if (options.all) return callback(null, addresses);
        const [first] = addresses;
        callback(null, first?.address ?? '', first?.family);
      } catch (refusal) {
        callback(refusal as Error, '');
      }
    });
  };
}

/** Unencrypted only what stays in a network that the operator allowed. */
function assertReachable(address: string, { protocol }: URL): void {
  if (isAllowedNetwork(address)) return;
  if (!isPublicAddress(address)) throw new UnreachableError('private', address);
  if (protocol === 'http:') throw new UnreachableError('insecure', address);
}

function toResult({
  statusCode = 0,
  headers,
}: IncomingMessage): Omit<PostResult, 'answer' | 'tookMs'> {
  const words = statusCode >= 300 && statusCode < 400 ? plain(headers.location ?? '') : '';
  const retryAfter = readRetryAfter(headers['retry-after']);
  return { status: statusCode, trouble: troubleOfStatus(statusCode), words, retryAfter };
}

function troubleOfStatus(status: number): WebhookTrouble | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return 'redirect';
  return status === 410 ? 'gone' : 'status';
}

function troubleOf(error: Error & { code?: string }): WebhookTrouble {
  if (error instanceof UnreachableError) return error.trouble;
  return /CERT|TLS|SSL|SIGNATURE|EPROTO/.test(error.code ?? '') ? 'untrusted' : 'unreachable';
}

/** Seconds, or a day and time (RFC 9110, 10.2.3). */
function readRetryAfter(text: string | undefined): number | null {
  if (!text) return null;
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return Number.isNaN(wait) || wait < 0 ? null : wait;
}

/** The status has been said; an answer that breaks off or does not end changes nothing. */
async function readBeginning(response: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length >= longestAnswer) break;
    }
  } catch {
    // What has come is what there is.
  }
  response.destroy();
  return plain(Buffer.concat(pieces).subarray(0, longestAnswer).toString('utf8'));
}

/** The database keeps no NUL. */
function plain(text: string): string {
  return text.replaceAll('\0', '').slice(0, longestAnswer);
}
