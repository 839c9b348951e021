import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { siteUrl } from '@/lib/env';
import { askNext, type NextHandler } from './next-answer';
import { PackedAnswer } from './packed-answer';
import type { ReaderAnswer } from './reader-answer';
import { commonHeaders } from './security-headers';
import type { SharedAnswers } from './shared-answers';

const longestAddress = 8192;
const methods = 'GET, HEAD';

/** What a route of `app/api/v1` may say in the head of its answer. */
const ownHeaders = ['Content-Type', 'ETag', 'Location'];

/**
 * Answers a program that reads (docs/api.md). As for readers, the request is built afresh: no header
 * and no cookie makes a difference, so that every page and program of the world may ask.
 */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  answers: SharedAnswers,
  handle: NextHandler,
  requestId: string,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...apiHeaders(), 'Access-Control-Allow-Methods': methods }).end();
    return;
  }
  const refused = refusalOf(request);
  if (refused) return (await PackedAnswer.of(refused)).send(request, response);
  const { url = '/' } = request;
  await answers.send(request, response, url, () => answerTo(url, handle, requestId));
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
  const isJson = String(held.getHeader('content-type')).startsWith('application/json');
  const isLed = held.hasHeader('location');
  if (!isJson && !isLed) {
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
    'Cache-Control': 'no-cache',
  };
}
