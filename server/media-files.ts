import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { siteUrl } from '@/lib/env';
import { findMediaFile, type MediaFile } from '@/lib/media/media-store';
import { commonHeaders } from './security-headers';

/**
 * Answers a request for a file of a picture or a PDF. Whoever knows an address may have it (docs/decisions/006),
 * and may keep it for ever: other bytes have another address.
 *
 * @param path without the query, under `/media`
 */
export async function answerMedia(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(response, 405, 'Files can only be fetched.\n', { Allow: 'GET, HEAD' });
  }
  const file = await findMediaFile(path);
  if (!file) return sendText(response, 404, 'There is no such file.\n');
  response.writeHead(200, {
    ...mediaHeaders(),
    ...(file.contentType === 'application/pdf' && documentHeaders(path)),
    'Content-Type': file.contentType,
    'Content-Length': file.bytes,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  if (request.method === 'HEAD') response.end();
  else await sendFile(response, file);
}

/**
 * Ends the reading as soon as nobody listens any more, maybe before it began. What breaks because a
 * reader left is no failure.
 */
async function sendFile(response: ServerResponse, file: MediaFile): Promise<void> {
  const bytes = await file.open();
  if (response.destroyed) {
    bytes.destroy();
    return;
  }
  let failure: Error | undefined;
  bytes.once('error', (error: Error) => {
    if (!response.destroyed) failure = error;
  });
  await pipeline(bytes, response).catch(() => undefined);
  if (failure) throw failure;
}

function sendText(response: ServerResponse, status: number, text: string, more = {}): void {
  response.writeHead(status, {
    ...mediaHeaders(),
    ...more,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-cache',
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** A picture runs nothing and loads nothing, whatever it pretends to be. */
function mediaHeaders() {
  return {
    ...commonHeaders(new URL(siteUrl())),
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}

/**
 * In a sandbox, and where nothing may be loaded, Safari and Chrome show their readers of PDFs empty or not
 * at all. A PDF needs neither: it is served as nothing else, and came in without scripts (docs/decisions/016).
 */
function documentHeaders(path: string) {
  return {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Content-Disposition': `inline; filename="${path.slice(path.lastIndexOf('/') + 1)}"`,
  };
}
