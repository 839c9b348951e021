import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { isNginxHere, startNginx, type RunningNginx } from './test-nginx';
import { sayPage, TestPortal } from './test-portal';

const portals = [new TestPortal(), new TestPortal()] as const;
const [first, second] = portals;
let nginx: RunningNginx;

/** A portal that failed ten times in a second is left out for two at most. */
const untilTriedAgain = () => wait(2500);

const asked = () => portals.flatMap((portal) => portal.asked);

describe.runIf(isNginxHere)('nginx before two portals', () => {
  beforeAll(async () => {
    await Promise.all(portals.map((portal) => portal.start()));
    nginx = await startNginx(portals.map(({ port }) => port));
  });

  afterAll(async () => {
    await nginx?.stop();
    await Promise.all(portals.map((portal) => portal.kill()));
  });

  beforeEach(() => {
    for (const portal of portals) {
      portal.asked.length = 0;
      portal.answering = (_request, response) => sayPage(response, 'a page');
    }
  });

  test('no reader notices that a portal dies', async () => {
    for (const portal of portals) {
      portal.answering = (_request, response) =>
        void setTimeout(() => sayPage(response, 'slow'), 20);
    }
    const readers = Array.from({ length: 30 }, async (_, reader) => {
      const statuses = [];
      for (let page = 0; page < 20; page++) {
        if (reader === 0 && page === 5) await second.kill();
        statuses.push((await nginx.ask(`/en/articles/${reader}-${page}`)).status);
      }
      return statuses;
    });
    expect(new Set((await Promise.all(readers)).flat())).toEqual(new Set([200]));
    expect(first.asked.length).toBeGreaterThan(350);
    expect(second.asked.length).toBeGreaterThan(50);
    await second.start();
    second.asked.length = 0;
    await untilTriedAgain();
    for (let page = 0; page < 20; page++) await nginx.ask('/en');
    expect(second.asked.length).toBeGreaterThan(5);
  });

  test.each([
    '/admin/articles',
    '/admin/sign-in',
    '/admin/pictures/upload',
    '/admin/documents/upload',
    '/en',
    '/api/v1/search',
  ])('what is posted to %s is never sent twice', async (url) => {
    for (const portal of portals) portal.answering = (request) => request.socket.destroy();
    const { status } = await nginx.ask(url, { method: 'POST', body: 'text' });
    expect([502, 503]).toContain(status);
    expect(asked()).toEqual([`POST ${url}`]);
  });

  test('but it goes to the portal that is there', async () => {
    await second.kill();
    for (let tries = 0; tries < 6; tries++) {
      const answer = await nginx.ask('/admin/articles', { method: 'POST', body: 'text' });
      expect(answer.status).toBe(200);
    }
    await second.start();
  });

  test('bodies come as the portal compressed them, and not again', async () => {
    const page = brotliCompressSync(randomBytes(2000).toString('hex'));
    const plain = 'plain '.repeat(1000);
    for (const portal of portals) {
      portal.answering = ({ headers }, response) =>
        headers['accept-encoding'] === 'br'
          ? response
              .writeHead(200, { 'Content-Encoding': 'br', Vary: 'Accept-Encoding', ETag: '"1"' })
              .end(page)
          : sayPage(response, plain);
    }
    const answer = await nginx.ask('/en', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      etag: '"1"',
    });
    expect(answer.body).toEqual(page);
    const other = await nginx.ask('/en', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(other.headers).not.toHaveProperty('content-encoding');
    expect(other.body.toString()).toBe(plain);
  });

  test('a portal learns who asked, and not who claims to have', async () => {
    const seen: unknown[] = [];
    for (const portal of portals) {
      portal.answering = ({ headers }, response) => {
        seen.push([headers['x-forwarded-for'], headers['x-forwarded-proto'], headers.host]);
        sayPage(response, 'a page');
      };
    }
    for (const url of ['/en', '/admin', '/api/v1/articles', '/en/search?q=x']) {
      await nginx.ask(url, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    }
    expect(seen).toEqual(Array(4).fill(['127.0.0.1', 'https', 'news.example.org']));
  });

  test('a file of the build that only the other portal has is found, and then kept', async () => {
    first.answering = (_request, response) => sayPage(response, 'missing', { status: 404 });
    second.answering = (_request, response) =>
      sayPage(response, 'styles', { 'Cache-Control': 'public, max-age=31536000, immutable' });
    const files = await Promise.all(
      Array.from({ length: 6 }, (_, at) => nginx.ask(`/_next/static/css/${at}.css`)),
    );
    expect(files.map(({ status }) => status)).toEqual(Array(6).fill(200));
    // A file counts as kept a moment after its last byte went out.
    const timesAsked = async () => {
      const before = asked().length;
      expect((await nginx.ask('/_next/static/css/0.css')).body.toString()).toBe('styles');
      return asked().length - before;
    };
    await expect.poll(timesAsked).toBe(0);
  });

  test('pictures and PDFs may be heavy, and nothing else', async () => {
    const post = async (url: string, bytes: number) =>
      (await nginx.ask(url, { method: 'POST', body: Buffer.alloc(bytes, 1) })).status;
    expect(await post('/admin/pictures/upload', 31_000_000)).toBe(200);
    expect(await post('/admin/documents/upload?name=a.pdf', 31_000_000)).toBe(200);
    expect(await post('/admin/articles/1', 8_000_000)).toBe(200);
    expect(await post('/admin/articles/1', 10_000_000)).toBe(413);
    expect(await post('/en', 20_000)).toBe(413);
  });

  test('a machine that signs in again and again is held up, and nobody else', async () => {
    const signIn = () => nginx.ask('/admin/sign-in', { method: 'POST', body: 'password=1' });
    const answers = await Promise.all(Array.from({ length: 30 }, signIn));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(10);
    expect((await nginx.ask('/admin/sign-in')).status).toBe(200);
    expect((await nginx.ask('/en')).status).toBe(200);
  });

  test('a machine that searches without end is held up', async () => {
    const search = (_: unknown, at: number) => nginx.ask(`/en/search?q=${at}`);
    const answers = await Promise.all(Array.from({ length: 80 }, search));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(20);
    expect((await nginx.ask('/en')).status).toBe(200);
  });

  test('browsers speak HTTP/2, and are led away from plain HTTP', async () => {
    const session = connect(`https://127.0.0.1:${nginx.port}`, { rejectUnauthorized: false });
    const stream = session.request({ ':path': '/en', ':authority': 'news.example.org' });
    const [headers] = await once(stream, 'response');
    stream.resume();
    expect(headers[':status']).toBe(200);
    await new Promise<void>((resolve) => session.close(resolve));
    const plain = await fetch(`http://127.0.0.1:${nginx.plainPort}/en?a=b`, {
      redirect: 'manual',
      headers: { Host: 'news.example.org' },
    });
    expect(plain.status).toBe(308);
    expect(plain.headers.get('location')).toMatch(/^https:.*\/en\?a=b$/);
  });
});

describe.runIf(isNginxHere)('where each page has its portal', () => {
  test('it is asked of that one alone, and of the other when that is dead', async () => {
    const portals = [new TestPortal(), new TestPortal()] as const;
    await Promise.all(portals.map((portal) => portal.start()));
    const nginx = await startNginx(
      portals.map(({ port }) => port),
      (text) => text.replace('# hash', 'hash'),
    );
    onTestFinished(async () => {
      await nginx.stop();
      await portals[1].kill();
    });
    const pages = Array.from({ length: 40 }, (_, at) => `/en/articles/${at}`);
    for (const page of [...pages, ...pages]) expect((await nginx.ask(page)).status).toBe(200);
    const asked = portals.map(
      (portal) => new Set(portal.asked.filter((each) => each.includes('/en'))),
    );
    expect(asked.map(({ size }) => size)).toEqual([expect.any(Number), 40 - (asked[0]?.size ?? 0)]);
    expect(asked[0]?.size).toBeGreaterThan(5);
    await portals[0].kill();
    for (const page of pages) expect((await nginx.ask(page)).status).toBe(200);
  });
});
