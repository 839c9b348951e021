import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerApi } from './api-answer';
import { ApiLimit } from './api-limit';
import { SharedAnswers } from './shared-answers';

/** Routes that tell what they were asked, break, or know nothing. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/api/v1/broken') response.writeHead(500).end('Internal Server Error');
  else if (pathname === '/api/v1/asked/') {
    response.writeHead(308, { Location: '/api/v1/asked', Refresh: '0' }).end('/api/v1/asked');
  } else if (pathname === '/api/v1/typed') {
    response.setHeader('Content-Type', 'application/x-suggestions+json');
    response.end('["a",[]]');
  } else {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Set-Cookie', 'a=b');
    response.setHeader('ETag', 'W/"one"');
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers: Object.keys(headers).sort() }));
  }
  await Promise.resolve();
}

const answers = new SharedAnswers(undefined);
const limit = new ApiLimit(100);
const server = createServer((request, response) => {
  void answerApi(request, response, answers, handle, 'request-1', limit);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = (path: string, init?: RequestInit) =>
  fetch(origin + path, { redirect: 'manual', ...init });

test('whoever asks, the same answer, for pages of every site and stored by nobody unasked', async () => {
  const plain = await ask('/api/v1/asked?q=a');
  const cookie = {
    Cookie: 'session=x',
    'Accept-Language': 'zh',
    'X-Forwarded-Host': 'evil.example',
  };
  const odd = await ask('/api/v1/asked?q=a', { headers: cookie });
  const text = await plain.text();
  expect(await odd.text()).toBe(text);
  expect(JSON.parse(text)).toMatchObject({ method: 'GET', url: '/api/v1/asked?q=a' });
  expect(text).not.toMatch(/cookie|language/);
  expect(Object.fromEntries(plain.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'content-type': 'application/json',
    'x-content-type-options': 'nosniff',
    etag: 'W/"one"',
  });
  expect(plain.headers.get('set-cookie')).toBeNull();
});

test('JSON of a kind of its own keeps its name', async () => {
  const answer = await ask('/api/v1/typed');
  expect(answer.headers.get('content-type')).toBe('application/x-suggestions+json');
  expect(await answer.json()).toEqual(['a', []]);
});

test('an answer that is known is not sent again', async () => {
  for (const tags of ['W/"one"', '"none", W/"one"', '"one"']) {
    const answer = await ask('/api/v1/asked', { headers: { 'If-None-Match': tags } });
    expect(answer.status, tags).toBe(304);
    expect(answer.headers.get('etag')).toBe('W/"one"');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.text()).toBe('');
  }
  expect((await ask('/api/v1/asked', { headers: { 'If-None-Match': '"two"' } })).status).toBe(200);
});

test('HEAD is GET without its body', async () => {
  const got = await ask('/api/v1/asked', { headers: { 'Accept-Encoding': 'identity' } });
  const head = await ask('/api/v1/asked', {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'identity' },
  });
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(got.headers.get('content-length'));
  expect(await head.text()).toBe('');
});

test('a page of another site learns that it may read, and only read', async () => {
  const answer = await ask('/api/v1/asked', { method: 'OPTIONS' });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
  expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match');
  const read = await ask('/api/v1/asked');
  for (const name of ['ETag', 'Link', 'Retry-After', 'RateLimit', 'RateLimit-Policy']) {
    expect(read.headers.get('access-control-expose-headers')?.split(', ')).toContain(name);
  }
});

test('who asks too much is told when to come again; who comes from elsewhere is not', async () => {
  const from = (address: string) =>
    ask('/api/v1/asked', { headers: { 'X-Forwarded-For': address } });
  for (let left = 99; left >= 0; left -= 1) {
    const answer = await from('192.0.2.1');
    expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"reading";q=100;w=60',
    ]);
    await answer.text();
  }
  let refused = await from('192.0.2.1');
  while (refused.status === 200) refused = await from('192.0.2.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit')).toMatch(/^"reading";r=0;t=\d+$/);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('etag')).toBeNull();
  expect(await refused.json()).toMatchObject({
    error: { code: 'tooManyRequests', parameter: null },
  });
  expect((await from('192.0.2.2')).status).toBe(200);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused in JSON', async (method) => {
  const answer = await ask('/api/v1/asked', { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
  expect(await answer.json()).toMatchObject({ error: { code: 'methodNotAllowed' } });
});

test('an address that is too long, cannot be read, or leads elsewhere', async () => {
  const long = await ask(`/api/v1/asked?q=${'a'.repeat(10_000)}`);
  expect([long.status, await long.json()]).toMatchObject([
    414,
    { error: { code: 'addressTooLong' } },
  ]);
  const odd = await ask('/api/v1/%zz');
  expect([odd.status, await odd.json()]).toMatchObject([400, { error: { code: 'badRequest' } }]);
  const moved = await ask('/api/v1/asked/');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/v1/asked']);
});

test('a bug says by which number it is found in the log', async () => {
  const answer = await ask('/api/v1/broken');
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({
    error: {
      code: 'failed',
      message: 'Something went wrong here, in request request-1.',
      parameter: null,
    },
  });
});
