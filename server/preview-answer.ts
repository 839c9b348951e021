import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { siteUrl } from '@/lib/env';
import { withAnswerHead, withRequestMemory } from '@/lib/process-state';
import { clientAddress, clientHeader } from './admin-request';
import { HeldResponse } from './held-response';
import type { NextHandler } from './next-answer';
import { toReaderHtml } from './reader-html';
import { previewHeaders } from './security-headers';

/** What Next may say in the head of a preview. */
const ownHeaders = ['content-type', 'location', 'allow'];

/** Bytes: of a form with a remark. */
const longestForm = 64 * 1024;

/**
 * Answers for a text that is not published. Unlike a reader's page it is for one person alone, whose
 * session or link it goes by, and is kept by nobody; like one it carries no script.
 */
export async function answerPreview(
  request: IncomingMessage,
  response: ServerResponse,
  handle: NextHandler,
  requestId: string,
  dev: boolean,
): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > longestForm) {
    response.writeHead(413, { ...headersOf(dev), 'Content-Type': 'text/plain' });
    response.end('This is more than a remark can be.\n');
    return;
  }
  request.headers['x-request-id'] = requestId;
  request.headers[clientHeader] = clientAddress(request);
  const held = new HeldResponse(request);
  const head = await withRequestMemory(undefined, () =>
    withAnswerHead(async () => {
      await handle(request, held);
      await held.complete;
    }),
  );
  const own = ownHeaders.map((name) => [name, held.getHeader(name)]);
  const status = held.statusCode === 200 ? head.status : held.statusCode;
  response.writeHead(status, {
    ...headersOf(dev),
    ...Object.fromEntries(own.filter(([, value]) => value)),
  });
  const isHtml = String(held.getHeader('content-type')).startsWith('text/html');
  const body = isHtml && !dev ? toReaderHtml(held.body.toString()) : held.body;
  response.end(request.method === 'HEAD' ? undefined : body);
}

function headersOf(dev: boolean): OutgoingHttpHeaders {
  return previewHeaders(new URL(siteUrl()), dev);
}
