import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { closeDatabase, isReachable } from '@/lib/db/client';
import { env, siteUrl } from '@/lib/env';
import { allLocales, preferredLocale, type Locale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import { setEditions, withRequestMemory } from '@/lib/process-state';
import { EditionWatch } from '@/lib/publication/edition-watch';
import { Replica } from '@/lib/publication/replica';
import { startKeepingReads } from '@/lib/reads/keep-reads';
import { ReadTally } from '@/lib/reads/read-tally';
import { answerAdmin } from './admin-request';
import { answerApi } from './api-answer';
import { ApiLimit } from './api-limit';
import { buildFiles, isBuildFile } from './build-files';
import { drainable } from './drain';
import { answerMedia } from './media-files';
import { isFromOwnPage } from './origin-check';
import type { PackedAnswer } from './packed-answer';
import { PageCache } from './page-cache';
import { answerPreview } from './preview-answer';
import { publicFiles } from './public-files';
import { ReaderPages } from './reader-pages';
import { readerAddress } from './reader-request';
import { commonHeaders, readerHeaders } from './security-headers';
import { SharedAnswers } from './shared-answers';

type NextApp = ReturnType<typeof next>;

/** At most as many bytes of finished answers are kept: some 6,000 articles, in their compressed forms. */
const keptBytes = 96 * 1024 * 1024;

/** A server that answers; `stop` drains what is under way and then closes Next and the database client. */
export type RunningServer = { stop(): Promise<void> };

/**
 * Starts Courant's HTTP server in front of Next on `HOST` and `PORT`.
 *
 * @throws if the port is taken (`EADDRINUSE`) or Next has no build
 */
export async function startServer({ dev }: { dev: boolean }): Promise<RunningServer> {
  const server = createServer();
  const drain = drainable(server);
  const app = next({ dev, dir: process.cwd(), httpServer: server, port: env().PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const pages = new ReaderPages(handle, () => new URL(siteUrl()), dev);
  if (!dev) await pages.prepareErrorPages();
  const watch = dev ? undefined : new EditionWatch();
  setEditions(watch);
  const replica = env().READ_DATABASE_URL ? new Replica() : undefined;
  const cache = watch && new PageCache(watch, keptBytes, isReachable);
  const tally = new ReadTally(new URL(siteUrl()).host);
  const answers = new SharedAnswers(cache, replica, tally);
  const portal = new Portal(handle, pages, answers, await publicFiles('public'), watch, dev);
  server.on('request', (request, response) => void portal.answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env().PORT, env().HOST, resolve);
  });
  const reads = startKeepingReads(tally);
  const stop = async () => {
    await drain();
    await app.close();
    setEditions(undefined);
    await watch?.stop();
    await reads.stop();
    await closeDatabase();
  };
  return { stop };
}

/** Sends each request down its road: files, pictures, the newsroom, the interfaces for programs, or readers. */
class Portal {
  constructor(
    private readonly handle: ReturnType<NextApp['getRequestHandler']>,
    private readonly pages: ReaderPages,
    private readonly answers: SharedAnswers,
    private readonly smallFiles: Map<string, PackedAnswer>,
    private readonly watch: EditionWatch | undefined,
    private readonly dev: boolean,
    /** While developing there is no build. */
    private readonly files = dev ? undefined : buildFiles('.next/static'),
    private readonly limit = new ApiLimit(env().API_REQUESTS_PER_MINUTE),
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    try {
      if (this.answers.sendKept(request, response)) return;
      await this.#route(request, response, requestId);
    } catch (error) {
      console.error(`Request ${requestId} failed: ${request.method} ${request.url}`, error);
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { 'Content-Type': 'text/plain' })
          .end(`Error. Request ${requestId}\n`);
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?', 1);
    if (this.dev && isDevTraffic(request, path)) return this.#passOn(request, response);
    const file = this.smallFiles.get(path);
    if (file) return file.send(request, response);
    if (this.files && isBuildFile(path)) {
      this.#setHeaders(response);
      return this.files(request, response, () => response.writeHead(404).end());
    }
    if (isUnder(path, '/media')) return answerMedia(request, response, path);
    if (isUnder(path, '/api/v1')) {
      return answerApi(request, response, this.answers, this.handle, id, this.limit);
    }
    if (!isFromOwnPage(request, env().SITE_URL)) {
      response.writeHead(403, { ...commonHeaders(this.#site), 'Content-Type': 'text/plain' });
      response.end('This request did not come from a page of this site.\n');
      return;
    }
    if (isUnder(path, '/preview') || isUnder(path, '/admin/preview')) {
      return answerPreview(request, response, this.handle, id, this.dev);
    }
    if (isUnder(path, '/admin')) return answerAdmin(request, response, this.handle, id, this.dev);
    if (isUnder(path, '/api')) return this.#passOn(request, response);
    return this.#answerReader(request, response, url, id);
  }

  async #answerReader(
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
    id: string,
  ): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...commonHeaders(this.#site), Allow: 'GET, HEAD' }).end();
      return;
    }
    if (/^\/(\?|$)/.test(url)) {
      const front = `/${await this.#preferredLocale(request)}`;
      return this.#redirect(response, 307, front, { Vary: 'Accept-Language' });
    }
    const address = readerAddress(url);
    if (address.kind === 'moved') return this.#redirect(response, 308, address.location);
    const isPage = address.kind === 'page';
    const target = isPage ? address.target : `/${await this.#preferredLocale(request)}/not-found`;
    const more = isPage ? [] : ['Vary', 'Accept-Language'];
    await this.answers.send(request, response, target, () => this.pages.answer(target, id), more);
  }

  /** The language of the paper that a reader prefers; without a database, any will do to say so. */
  async #preferredLocale({ headers }: IncomingMessage): Promise<Locale> {
    const edition = await this.watch?.current().catch(() => undefined);
    const languages = await withRequestMemory(edition, paperLanguages).catch(() => allLocales);
    return preferredLocale(headers['accept-language'], languages);
  }

  #redirect(response: ServerResponse, status: 307 | 308, to: string, more = {}): void {
    const headers = { ...readerHeaders(this.#site), 'Cache-Control': 'no-cache', ...more };
    response.writeHead(status, { ...headers, Location: to }).end();
  }

  async #passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#setHeaders(response);
    await this.handle(request, response);
  }

  #setHeaders(response: ServerResponse): void {
    for (const [name, value] of Object.entries(commonHeaders(this.#site))) {
      if (value !== undefined) response.setHeader(name, value);
    }
  }

  get #site(): URL {
    return new URL(siteUrl());
  }
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** While developing, Next talks to its own scripts in the page. */
function isDevTraffic(request: IncomingMessage, path: string): boolean {
  return (
    path.startsWith('/_next/') || path.startsWith('/__next') || request.headers.rsc !== undefined
  );
}
