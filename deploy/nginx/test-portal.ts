import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A stand-in for a portal that says what a test wants it to, and remembers what it was asked. */
export class TestPortal {
  readonly asked: string[] = [];
  answering: Answering = (_request, response) => sayPage(response, 'a page');
  #server = createServer((request, response) => {
    this.asked.push(`${request.method} ${request.url}`);
    request.resume();
    this.answering(request, response);
  });
  #port = 0;

  get port(): number {
    return this.#port;
  }

  /** Also after it was killed, where it was before. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** As the machine does it when a process dies: whatever is under way breaks. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

/** Answers as the portal does to readers. */
export function sayPage(
  response: ServerResponse,
  text: string,
  {
    status = 200,
    ...headers
  }: { status?: number; [header: string]: string | number | undefined } = {},
): void {
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...headers,
    })
    .end(text);
}
