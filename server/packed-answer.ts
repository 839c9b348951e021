import { createHash } from 'node:crypto';
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { codingFor, type Coding } from './content-coding';
import type { ReaderAnswer } from './reader-answer';
import { shownType, variesBy } from './shown-type';

const compressBrotli = promisify(brotliCompress);
const decompressBrotli = promisify(brotliDecompress);
const compressGzip = promisify(gzip);

/** Smaller bodies are sent as they are, and so are pictures, which are compressed already. */
const worthCompressing = 1024;

/** What an answer takes beside its bodies: its headers in their forms, and what holds it. */
const overhead = 2048;

/** A body as it goes over the wire, with the whole head that goes before it. */
type Form = { head: string[]; body: Buffer };

/**
 * An answer that is ready to be sent any number of times: compressed once, its headers written down.
 * Brotli is made at once, gzip when the first one asks who takes nothing better.
 */
export class PackedAnswer {
  readonly #head: string[];
  readonly #forms: Partial<Record<Coding, Form>> = {};
  readonly #making: Partial<Record<Coding, Promise<Form>>> = {};

  private constructor(
    readonly status: number,
    readonly headers: Readonly<OutgoingHttpHeaders>,
    /** Compressed with Brotli where that is worth it. */
    private readonly packed: Buffer,
    private readonly isCompressed: boolean,
  ) {
    this.#head = toList(headers);
  }

  /** Packs an answer. A page (200) that has no ETag gets one: the same bytes have the same one for ever. */
  static async of({ status, headers, body }: ReaderAnswer): Promise<PackedAnswer> {
    const isPicture = String(headers['Content-Type']).startsWith('image/');
    const isCompressed = body.length >= worthCompressing && !isPicture;
    const packed = isCompressed ? await toBrotli(body) : body;
    const vary = variesBy(headers['Content-Type']);
    const all: OutgoingHttpHeaders = { ...headers, Vary: vary };
    if (status === 200) all.ETag ??= `W/"${createHash('sha256').update(body).digest('base64url')}"`;
    return new PackedAnswer(status, all, exactly(packed), isCompressed);
  }

  /** How many bytes of memory it takes, gzip included, which is about as long as Brotli. */
  get bytes(): number {
    return overhead + this.packed.length * (this.isCompressed ? 3 : 1);
  }

  /**
   * Sends it as the asker takes it; HEAD gets the head alone, and who has it already hears just that.
   *
   * @param more headers of this one time
   */
  send(request: IncomingMessage, response: ServerResponse, more: string[] = []): void {
    if (this.status === 200 && isKnown(this.headers, request.headers)) {
      response.writeHead(304, shownTo(request, [...this.#head, ...more])).end();
      return;
    }
    const coding = this.isCompressed ? codingFor(request.headers['accept-encoding']) : 'identity';
    const form = this.#forms[coding];
    if (form) this.#write(form, request, response, more);
    else {
      this.#formOnce(coding).then(
        (made) => this.#write(made, request, response, more),
        (error: Error) => response.destroy(error),
      );
    }
  }

  #write({ head, body }: Form, request: IncomingMessage, to: ServerResponse, more: string[]) {
    to.writeHead(this.status, shownTo(request, more.length > 0 ? [...head, ...more] : head));
    to.end(request.method === 'HEAD' ? undefined : body);
  }

  /** One that is being made is made for all who ask meanwhile. */
  async #formOnce(coding: Coding): Promise<Form> {
    const making = (this.#making[coding] ??= this.#form(coding));
    try {
      return await making;
    } finally {
      delete this.#making[coding];
    }
  }

  async #form(coding: Coding): Promise<Form> {
    const body = await this.#body(coding);
    const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding];
    const head = [...this.#head, ...encoding, 'Content-Length', String(body.length)];
    const form = { head, body };
    // Hardly anybody takes nothing compressed: that is made anew each time.
    if (coding !== 'identity' || !this.isCompressed) this.#forms[coding] = form;
    return form;
  }

  async #body(coding: Coding): Promise<Buffer> {
    if (!this.isCompressed || coding === 'br') return this.packed;
    const plain = await decompressBrotli(this.packed);
    return coding === 'gzip' ? exactly(await compressGzip(plain)) : plain;
  }
}

/** A head with the type by which the asker can show what comes. */
function shownTo({ headers }: IncomingMessage, head: string[]): string[] {
  const at = head.indexOf('Content-Type') + 1;
  const own = head[at];
  if (at === 0 || own === undefined) return head;
  const shown = shownType(own, headers.accept);
  return shown === own ? head : head.with(at, shown);
}

/**
 * Whether the asker has it already: by its tag, compared weakly, or, where none is given, by when it
 * last changed (RFC 9110, 13.1.2, 13.1.3 and 13.2.2).
 */
function isKnown(answer: OutgoingHttpHeaders, asker: IncomingHttpHeaders): boolean {
  const tags = asker['if-none-match'];
  if (tags !== undefined) return isAmong(answer.ETag, tags);
  const [changed, known] = [answer['Last-Modified'], asker['if-modified-since']].map(toTime);
  return changed !== undefined && known !== undefined && changed <= known;
}

function isAmong(etag: unknown, tags: string): boolean {
  if (typeof etag !== 'string') return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return tags.split(',').some((tag) => bare(tag) === bare(etag));
}

/** A date as HTTP writes it; anything else counts as absent. */
function toTime(date: unknown): number | undefined {
  const time = typeof date === 'string' && /GMT$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Names and values in turn: a head that Node writes without looking at it again. */
function toList(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [name, String(value)],
  );
}

function toBrotli(body: Buffer): Promise<Buffer> {
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** The same bytes alone: what zlib returns holds on to a far larger piece of memory. */
function exactly(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
