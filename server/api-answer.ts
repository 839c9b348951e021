import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { siteUrl } from '@/lib/env';
import { clientAddress } from './admin-request';
import type { ApiLimit } from './api-limit';
import { askNext, type NextHandler } from './next-answer';
import { PackedAnswer } from './packed-answer';
import type { ReaderAnswer } from './reader-answer';
import { commonHeaders } from './security-headers';
import type { SharedAnswers } from './shared-answers';

const longestAddress = 8192;
const methods = 'GET, HEAD';

/** JSON, or what is written in it (RFC 6839). */
const json = /^application\/(?:[\w.-]+\+)?json(?:;|$)/;

/** What a route of `app/api/v1` may say in the head of its answer. */
const ownHeaders = ['Content-Type', 'Content-Disposition', 'ETag', 'Link', 'Location'];

/** What pages of other sites may send along, and what they may read of an answer's head. */
const crossSite = {
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Max-Age': '86400',
};
const readable = 'ETag, Link, Retry-After, RateLimit, RateLimit-Policy';

/**
 * Answers a program that reads (docs/api.md). As for readers, the request is built afresh: no header
 * and no cookie makes a difference, so that every page and program of the world may ask.
 *
 * @param limit how much one of them may ask
 */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  answers: SharedAnswers,
  handle: NextHandler,
  requestId: string,
  limit: ApiLimit,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...apiHeaders(), ...crossSite }).end();
    return;
  }
  const refused = refusalOf(request);
  if (refused) return (await PackedAnswer.of(refused)).send(request, response);
  const { url = '/' } = request;
  const { headers, wait } = limit.count(clientAddress(request), url);
  if (wait !== undefined) {
    const answer = refusal(429, 'tooManyRequests', `Ask again in ${wait} seconds.`);
    return (await PackedAnswer.of(answer)).send(request, response, headers);
  }
  await answers.send(request, response, url, () => answerTo(url, handle, requestId), headers);
}

/** What no interface needs to be asked for. */
function refusalOf({ method, url = '/' }: IncomingMessage): ReaderAnswer | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return refusal(405, 'methodNotAllowed', `Here one can only read, with ${methods}.`);
  }
  if (url.length > longestAddress) {
    return refusal(414, 'addressTooLong', `An address has at most ${longestAddress} characters.`);
  }
  if (!canBeRead(url)) return refusal(400, 'badRequest', 'This address cannot be read.');
  return undefined;
}

async function answerTo(
  url: string,
  handle: NextHandler,
  requestId: string,
): Promise<ReaderAnswer> {
  const { held, head } = await askNext(handle, url, requestId);
  const type = String(held.getHeader('content-type'));
  const isOurs = json.test(type) || type.startsWith('text/csv');
  const isLed = held.hasHeader('location');
  if (!isOurs && !isLed) {
    return refusal(500, 'failed', `Something went wrong here, in request ${requestId}.`);
  }
  const own = ownHeaders.map((name) => [name, held.getHeader(name)]);
  return {
    status: held.statusCode,
    headers: { ...apiHeaders(), ...Object.fromEntries(own.filter(([, value]) => value)) },
    body: held.body,
    keepUntil: head.keepUntil,
  };
}

/** Next takes a path that is wrongly encoded for a bug of its own. */
function canBeRead(url: string): boolean {
  try {
    return Boolean(decodeURIComponent(url.split('?', 1)[0] ?? ''));
  } catch {
    return false;
  }
}

function refusal(status: number, code: string, message: string): ReaderAnswer {
  return {
    status,
    headers: {
      ...apiHeaders(),
      'Content-Type': 'application/json',
      ...(status === 405 && { Allow: methods }),
    },
    body: Buffer.from(JSON.stringify({ error: { code, message, parameter: null } })),
  };
}

function apiHeaders(): OutgoingHttpHeaders {
  return {
    ...commonHeaders(new URL(siteUrl())),
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': readable,
    'Cache-Control': 'no-cache',
  };
}
