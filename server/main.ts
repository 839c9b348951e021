import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import next from 'next';
import { closeDatabase } from '@/lib/db/client';
import { env, siteUrl } from '@/lib/env';
import { allLocales, preferredLocale, type Locale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import { withRequestMemory } from '@/lib/process-state';
import { answerAdmin } from './admin-request';
import { answerApi } from './api-answer';
import { buildFiles, isBuildFile } from './build-files';
import { drainable } from './drain';
import { answerMedia } from './media-files';
import { isFromOwnPage } from './origin-check';
import { publicFiles } from './public-files';
import { sendAnswer } from './reader-answer';
import { ReaderPages } from './reader-pages';
import { readerAddress } from './reader-request';
import { commonHeaders, readerHeaders } from './security-headers';

type NextApp = ReturnType<typeof next>;

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
  const portal = new Portal(handle, pages, dev);
  server.on('request', (request, response) => void portal.answer(request, response));
  if (!dev) await pages.prepareErrorPages(new Socket());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env().PORT, env().HOST, resolve);
  });
  const stop = async () => {
    await drain();
    await app.close();
    await closeDatabase();
  };
  return { stop };
}

/** Sends each request down its road: files, pictures, the newsroom, the interfaces for programs, or readers. */
class Portal {
  constructor(
    private readonly handle: ReturnType<NextApp['getRequestHandler']>,
    private readonly pages: ReaderPages,
    private readonly dev: boolean,
    /** While developing there is no build. */
    private readonly files = dev ? undefined : buildFiles('.next/static'),
    private readonly smallFiles = publicFiles('public'),
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    try {
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
    if (file) {
      this.#setHeaders(response);
      return sendAnswer(request, response, file);
    }
    if (this.files && isBuildFile(path)) {
      this.#setHeaders(response);
      return this.files(request, response, () => response.writeHead(404).end());
    }
    if (isUnder(path, '/media')) return answerMedia(request, response, path);
    if (isUnder(path, '/api/v1')) {
      return withRequestMemory(() => answerApi(request, response, this.handle, id));
    }
    if (!isFromOwnPage(request, env().SITE_URL)) {
      response.writeHead(403, { ...commonHeaders(this.#site), 'Content-Type': 'text/plain' });
      response.end('This request did not come from a page of this site.\n');
      return;
    }
    if (isUnder(path, '/admin')) return answerAdmin(request, response, this.handle, id, this.dev);
    if (isUnder(path, '/api')) return this.#passOn(request, response);
    return withRequestMemory(() => this.#answerReader(request, response, url, id));
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
      const front = `/${await findPreferredLocale(request)}`;
      return this.#redirect(response, 307, front, { Vary: 'Accept-Language' });
    }
    const address = readerAddress(url);
    if (address.kind === 'moved') return this.#redirect(response, 308, address.location);
    if (address.kind === 'unknown') response.setHeader('Vary', 'Accept-Language');
    const target =
      address.kind === 'page' ? address.target : `/${await findPreferredLocale(request)}/not-found`;
    await sendAnswer(request, response, await this.pages.answer(request.socket, target, id));
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

/** The language of the paper that a reader prefers; without a database, any will do to say so. */
async function findPreferredLocale({ headers }: IncomingMessage): Promise<Locale> {
  const languages = await paperLanguages().catch(() => allLocales);
  return preferredLocale(headers['accept-language'], languages);
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
