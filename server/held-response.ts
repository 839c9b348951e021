import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';

/**
 * A response that keeps what is written to it, head and body, until it is complete. Next sends
 * headers early on some paths, so all ways of sending are held back together.
 */
export class HeldResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly complete: Promise<void>;
  #ended = false;

  constructor(request: IncomingMessage) {
    super(request);
    // Node's types call these plain properties; they are getters.
    Object.defineProperties(this, {
      headersSent: { get: () => false },
      writableEnded: { get: () => this.#ended },
      writableFinished: { get: () => this.#ended },
    });
    this.complete = new Promise((resolve) => this.once('finish', resolve));
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(
    status: number,
    reasonOrHeaders?: string | OutgoingHttpHeaders | unknown[],
    headers?: OutgoingHttpHeaders | unknown[],
  ): this {
    this.statusCode = status;
    const given = typeof reasonOrHeaders === 'object' ? reasonOrHeaders : headers;
    if (given && !Array.isArray(given)) {
      for (const [name, value] of Object.entries(given)) {
        if (value !== undefined) this.setHeader(name, value);
      }
    }
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest);
    callbackIn(rest)?.();
    return true;
  }

  override end(...args: unknown[]): this {
    if (this.#ended) return this;
    const [chunk, ...rest] = args;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.#keep(chunk, rest);
    this.#ended = true;
    this.emit('finish');
    this.emit('close');
    callbackIn(args)?.();
    return this;
  }

  /** A stream that breaks destroys its response: what it had is no page. */
  override destroy(): this {
    if (this.#ended) return this;
    this.statusCode = 500;
    return this.end();
  }

  #keep(chunk: string | Uint8Array, rest: unknown[]): void {
    const encoding = typeof rest[0] === 'string' ? (rest[0] as BufferEncoding) : 'utf8';
    this.#chunks.push(
      typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk),
    );
  }
}

function callbackIn(args: unknown[]): (() => void) | undefined {
  return args.find((arg): arg is () => void => typeof arg === 'function');
}
