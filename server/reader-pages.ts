import type { OutgoingHttpHeaders } from 'node:http';
import { allLocales, defaultLocale, type Locale } from '@/lib/i18n/locales';
import type { HeldResponse } from './held-response';
import { askNext, type NextHandler } from './next-answer';
import type { ReaderAnswer } from './reader-answer';
import { toReaderHtml } from './reader-html';
import { commonHeaders, readerHeaders } from './security-headers';

/** What Next made of a target, and the language to answer in instead of it. */
type Rendered = { answer: ReaderAnswer; insteadIn?: Locale };

/**
 * Another picture has another address, so who has one may keep it for ever. Between here and them it is
 * kept for minutes: one of an article that was withdrawn is then no longer handed out.
 */
const pictureKeeping = 'public, max-age=31536000, s-maxage=600, immutable';

const lastResort =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Error</title><h1>Something went wrong</h1><p>Request <code>REQUEST-ID</code></p></html>';

/**
 * Renders reader pages through Next: a request built afresh, the answer held back until it is whole,
 * the framework's scripts taken out, and our own page where a render fails.
 */
export class ReaderPages {
  readonly #errorPages = new Map<Locale, string>();

  constructor(
    private readonly handle: NextHandler,
    private readonly site: () => URL,
    /** While developing, for hot reload; the policy that forbids them is left off then. */
    private readonly keepScripts: boolean,
  ) {}

  /** Makes the error pages beforehand: when something fails there may be no database to make one from. */
  async prepareErrorPages(): Promise<void> {
    for (const locale of allLocales) {
      const { answer } = await this.#render(`/${locale}/error-page`, 'REQUEST-ID');
      if (answer.status < 500) this.#errorPages.set(locale, answer.body.toString());
    }
  }

  /**
   * The answer to one reader.
   *
   * @param target an address of `readerAddress`
   * @param requestId logged with a failure and shown on the error page
   */
  async answer(target: string, requestId: string): Promise<ReaderAnswer> {
    const { answer, insteadIn } = await this.#render(target, requestId);
    if (insteadIn) return this.#answerInsteadIn(insteadIn, target, requestId);
    return answer.status >= 500 ? this.#errorAnswer(target, requestId) : answer;
  }

  /** Where the paper does not appear in a language: its front page leads to another, all else says so. */
  async #answerInsteadIn(locale: Locale, target: string, requestId: string): Promise<ReaderAnswer> {
    const isFront = allLocales.some((known) => target === `/${known}`);
    if (isFront) return this.#redirect(307, `/${locale}`);
    return this.answer(`/${locale}/language-off`, requestId);
  }

  async #render(target: string, requestId: string): Promise<Rendered> {
    const { held, head } = await askNext(this.handle, target, requestId);
    const { status, location, insteadIn, ...keeping } = head;
    if (location) return { answer: { ...this.#redirect(status, location), ...keeping }, insteadIn };
    const answer = {
      status: held.statusCode === 200 ? status : held.statusCode,
      headers: this.#headers(held),
      body: this.#body(held),
      ...keeping,
    };
    return { answer, insteadIn };
  }

  #redirect(status: number, location: string): ReaderAnswer {
    const headers = { ...readerHeaders(this.site()), 'Cache-Control': 'no-cache' };
    return { status, headers: { ...headers, Location: location }, body: Buffer.alloc(0) };
  }

  #headers(held: HeldResponse): OutgoingHttpHeaders {
    const site = this.site();
    const contentType = String(held.getHeader('content-type') ?? 'text/html; charset=utf-8');
    const isPicture = contentType.startsWith('image/');
    return {
      ...(this.keepScripts ? commonHeaders(site) : readerHeaders(site)),
      'Content-Type': contentType,
      'Cache-Control': isPicture ? pictureKeeping : 'no-cache',
      'Last-Modified': held.getHeader('last-modified'),
    };
  }

  #body(held: HeldResponse): Buffer {
    const isHtml = String(held.getHeader('content-type')).startsWith('text/html');
    if (!isHtml || this.keepScripts) return held.body;
    return Buffer.from(toReaderHtml(held.body.toString()));
  }

  #errorAnswer(target: string, requestId: string): ReaderAnswer {
    const locale = allLocales.find((known) => target.startsWith(`/${known}`)) ?? defaultLocale;
    const page = this.#errorPages.get(locale) ?? lastResort;
    return {
      status: 500,
      headers: {
        ...readerHeaders(this.site()),
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
      },
      body: Buffer.from(page.replaceAll('REQUEST-ID', requestId)),
    };
  }
}
