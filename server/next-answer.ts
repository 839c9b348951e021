import type { IncomingMessage, ServerResponse } from 'node:http';
import { siteUrl } from '@/lib/env';
import { withAnswerHead, type AnswerHead } from '@/lib/process-state';
import { HeldResponse } from './held-response';
import { readerRequest } from './reader-request';

/** Next's own way of answering a request. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What Next makes of an address, held until it is whole, with what the page says of its answer. It
 * belongs to nobody's connection: whoever asked first may be gone before it is made.
 */
export async function askNext(
  handle: NextHandler,
  target: string,
  requestId: string,
): Promise<{ held: HeldResponse; head: AnswerHead }> {
  const request = readerRequest(target, new URL(siteUrl()), requestId);
  const held = new HeldResponse(request);
  const head = await withAnswerHead(async () => {
    await handle(request, held);
    await held.complete;
  });
  return { held, head };
}
