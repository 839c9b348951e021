import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthCompressing = 1024;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A whole answer to a reader, before it is compressed for one of them. */
export type ReaderAnswer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Sends an answer, compressed as the reader's browser accepts it; HEAD gets the head alone. One that
 * has an ETag is not sent again to whoever has it.
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: ReaderAnswer,
): Promise<void> {
  response.appendHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isKnown(headers.ETag, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  const coding =
    body.length >= worthCompressing && chooseCoding(request.headers['accept-encoding']);
  const bytes = coding ? await compress(body, coding) : body;
  response.writeHead(status, {
    ...headers,
    ...(coding && { 'Content-Encoding': coding }),
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Whether it is among the answers that a browser has (RFC 9110, 13.1.2: compared weakly). */
function isKnown(etag: unknown, ifNoneMatch: string | undefined): boolean {
  if (typeof etag !== 'string' || ifNoneMatch === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => bare(tag) === bare(etag));
}

/** The better of the codings that an `Accept-Encoding` header allows (RFC 9110, 12.5.3). */
export function chooseCoding(acceptEncoding: string | string[] | undefined): 'br' | 'gzip' | false {
  const accepted = String(acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') && 'gzip';
}

function compress(body: Buffer, coding: 'br' | 'gzip'): Promise<Buffer> {
  if (coding === 'gzip') return compressGzip(body);
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
