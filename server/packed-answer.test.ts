import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PackedAnswer } from './packed-answer';

const changed = 'Tue, 19 Sep 2017 03:46:00 GMT';
const before = 'Tue, 19 Sep 2017 03:45:59 GMT';
const after = 'Wed, 20 Sep 2017 00:00:00 GMT';

/** The status and the very bytes that whoever sends these headers is sent. */
function send(answer: PackedAnswer, headers: IncomingHttpHeaders) {
  return new Promise<{ status: number; body: Buffer | undefined }>((resolve) => {
    let status = 0;
    const response = {
      writeHead: (given: number) => ((status = given), response),
      end: (body?: Buffer) => (resolve({ status, body }), response),
    };
    answer.send(
      { method: 'GET', headers } as IncomingMessage,
      response as unknown as ServerResponse,
    );
  });
}

/** The status that whoever sends these headers gets. */
async function statusFor(
  headers: IncomingHttpHeaders,
  own: Record<string, string> = { 'Last-Modified': changed, ETag: '"1"' },
  status = 200,
): Promise<number> {
  const answer = await PackedAnswer.of({ status, headers: own, body: Buffer.from('text') });
  return (await send(answer, headers)).status;
}

describe('who has it already hears just that', () => {
  test.each<[string, IncomingHttpHeaders, number]>([
    ['nothing is said', {}, 200],
    ['its tag', { 'if-none-match': '"1"' }, 304],
    ['its tag, weakly', { 'if-none-match': 'W/"0", W/"1"' }, 304],
    ['another tag', { 'if-none-match': '"2"' }, 200],
    ['since it changed', { 'if-modified-since': changed }, 304],
    ['since later', { 'if-modified-since': after }, 304],
    ['since before it changed', { 'if-modified-since': before }, 200],
    [
      'another tag, though since later',
      { 'if-none-match': '"2"', 'if-modified-since': after },
      200,
    ],
    ['its tag, though since before', { 'if-none-match': '"1"', 'if-modified-since': before }, 304],
    ['no date', { 'if-modified-since': 'yesterday' }, 200],
    ['no date of HTTP', { 'if-modified-since': '2030-01-01' }, 200],
  ])('%s', async (_, headers, status) => {
    expect(await statusFor(headers)).toBe(status);
  });

  test('what does not say when it changed is sent again', async () => {
    expect(await statusFor({ 'if-modified-since': after }, {})).toBe(200);
  });

  test('an error is sent again, whatever one has', async () => {
    const asker = { 'if-modified-since': after, 'if-none-match': '"1"' };
    expect(await statusFor(asker, { 'Last-Modified': changed, ETag: '"1"' }, 404)).toBe(404);
  });
});

test.each(['br', 'gzip'])(
  'it is compressed once with %s, also for all who ask at once',
  async (coding) => {
    const text = 'The stairs are open. '.repeat(200);
    const answer = await PackedAnswer.of({ status: 200, headers: {}, body: Buffer.from(text) });
    const ask = () => send(answer, { 'accept-encoding': coding });
    const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
    for (const { body } of [...others, await ask()]) expect(body).toBe(first.body);
    expect(first.body?.length).toBeLessThan(text.length / 10);
    if (coding === 'gzip') expect(gunzipSync(first.body!).toString()).toBe(text);
  },
);
