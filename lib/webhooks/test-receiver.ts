import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Arrived = { headers: IncomingHttpHeaders; body: string };

/** How a receiver answers; one that does nothing is silent. */
type Answering = (response: ServerResponse) => void;

/** A real receiver on this machine that keeps what it is sent. */
export type TestReceiver = { url: string; port: number; arrived: Arrived[]; stop(): Promise<void> };

export const ok: Answering = (response) => void response.end('thank you');
export const broken: Answering = (response) => void response.writeHead(500).end('broken');
export const gone: Answering = (response) => void response.writeHead(410).end();
export const silent: Answering = () => undefined;

/** Says yes, and then goes on talking for ever. */
export const endless: Answering = (response) => {
  const talk = () => {
    if (!response.destroyed) response.write('blah '.repeat(1_000), () => setImmediate(talk));
  };
  talk();
};

/** Sends whoever asks to another address. */
export function redirectTo(location: string, status = 307): Answering {
  return (response) => void response.writeHead(status, { location }).end();
}

/** Accepts nothing for some time, and says for how long. */
export function busyFor(retryAfter: string): Answering {
  return (response) => void response.writeHead(503, { 'retry-after': retryAfter }).end();
}

/**
 * Starts a receiver.
 *
 * @param answers the first for what comes first, the last for all that comes after
 * @param port a free one if absent
 */
export async function startTestReceiver(
  answers: Answering[] = [ok],
  port = 0,
): Promise<TestReceiver> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    void text(request).then((body) => {
      const answer = answers[Math.min(arrived.length, answers.length - 1)] ?? ok;
      arrived.push({ headers: request.headers, body });
      answer(response);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${given}/news`, port: given, arrived, stop };
}
