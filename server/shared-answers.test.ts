import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PageCache } from './page-cache';
import type { ReaderAnswer } from './reader-answer';
import { SharedAnswers } from './shared-answers';
import { unchangingPaper } from './test-paper';

const body = `<p>${'The stairs are open. '.repeat(3_000)}</p>`;
const read = { locale: 'en', kind: 'front' } as const;
const answer = {
  status: 200,
  headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' },
  body: Buffer.from(body),
  read,
};
const make = vi.fn((): Promise<ReaderAnswer> => Promise.resolve(answer));
const note = vi.fn();
let answers: SharedAnswers;
let server: Server;
/** The addresses whose answers have left this process whole. */
const sent: (string | undefined)[] = [];
let port: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.once('finish', () => sent.push(request.url));
    void (async () => {
      if (answers.sendKept(request, response)) return;
      await answers.send(request, response, String(request.url), make);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  make.mockClear();
  note.mockClear();
  unchangingPaper.isConfirmed = true;
  answers = new SharedAnswers(new PageCache(unchangingPaper, 10_000_000), undefined, { note });
});

/** Writes to the server and returns all that it says until it hangs up. */
async function say(text: string, listen: (socket: Socket) => void = () => undefined) {
  const socket = connect(port, '127.0.0.1');
  const heard: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => heard.push(bytes));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(text);
  listen(socket);
  await closed;
  return Buffer.concat(heard);
}

const close = 'Host: x\r\nConnection: close\r\n';

async function ask(headers: string, method = 'GET') {
  const heard = await say(`${method} /en HTTP/1.1\r\n${close}${headers}\r\n`);
  const end = heard.indexOf('\r\n\r\n');
  return { head: heard.subarray(0, end).toString(), body: heard.subarray(end + 4) };
}

const askTwice = async (headers: string, method?: string) => [
  await ask(headers, method),
  await ask(headers, method),
];

test('each gets the coding that it takes, made once', async () => {
  for (const { head, body: bytes } of await askTwice('Accept-Encoding: gzip, br\r\n')) {
    expect(head).toContain('Content-Encoding: br');
    expect(head).toContain(`Content-Length: ${bytes.length}`);
    expect(head).toContain('Vary: Accept-Encoding');
    expect(brotliDecompressSync(bytes).toString()).toBe(body);
  }
  for (const { head, body: bytes } of await askTwice('Accept-Encoding: gzip\r\n')) {
    expect(head).toContain('Content-Encoding: gzip');
    expect(gunzipSync(bytes).toString()).toBe(body);
  }
  for (const { head, body: bytes } of await askTwice('')) {
    expect(head).not.toContain('Content-Encoding');
    expect(bytes.toString()).toBe(body);
  }
  expect(make).toHaveBeenCalledTimes(1);
});

test('a picture is sent as it is: it is compressed already', async () => {
  make.mockResolvedValueOnce({
    status: 200,
    headers: { 'Content-Type': 'image/png' },
    body: Buffer.from(body),
  });
  const { head, body: bytes } = await ask('Accept-Encoding: br\r\n');
  expect(head).not.toContain('Content-Encoding');
  expect(bytes.toString()).toBe(body);
});

test('HEAD is the head of GET, also where nothing is kept yet', async () => {
  for (const { head, body: bytes } of await askTwice('Accept-Encoding: br\r\n', 'HEAD')) {
    expect(head).toMatch(/^HTTP\/1.1 200 OK/);
    expect(head).toMatch(/Content-Length: \d{2,}/);
    expect(bytes.length).toBe(0);
  }
});

test('who has it is not sent it again, in whatever coding', async () => {
  const etag = /ETag: (W\/"[^"]+")/.exec((await ask('')).head)?.[1] ?? '';
  for (const coding of ['br', 'gzip', 'identity']) {
    const known = `Accept-Encoding: ${coding}\r\nIf-None-Match: "other", ${etag}\r\n`;
    const { head, body: bytes } = await ask(known);
    expect(head).toMatch(/^HTTP\/1.1 304/);
    expect(head).toContain(`ETag: ${etag}`);
    expect(head).toContain('Cache-Control: no-cache');
    expect(bytes.length).toBe(0);
  }
  expect((await ask('If-None-Match: W/"other"\r\n')).head).toMatch(/^HTTP\/1.1 200/);
});

test('what cannot be confirmed says so, in full and where it is known', async () => {
  const { head } = await ask('');
  expect(head).not.toContain('Warning');
  unchangingPaper.isConfirmed = false;
  const etag = /ETag: (W\/"[^"]+")/.exec(head)?.[1] ?? '';
  for (const headers of ['', 'Accept-Encoding: br\r\n', `If-None-Match: ${etag}\r\n`]) {
    expect((await ask(headers)).head).toContain('Warning: 110 - "Response is Stale"');
  }
});

test('HTTP/1.0 gets all of it and the line is closed', async () => {
  for (let time = 0; time < 2; time += 1) {
    const heard = await say('GET /en HTTP/1.0\r\n\r\n');
    expect(heard.toString()).toMatch(/^HTTP\/1.1 200 OK/);
    expect(heard.toString().endsWith(body)).toBe(true);
  }
});

test('requests that come at once are answered in their order, made or kept', async () => {
  await ask('');
  const paths = ['/zh', '/en', '/fr', '/en'];
  const all = paths.map((path) => `HEAD ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join('');
  const heard = await say(`${all}GET /en HTTP/1.1\r\n${close}\r\n`);
  expect(heard.toString().match(/HTTP\/1.1 200 OK/g)).toHaveLength(5);
  expect(heard.toString().endsWith(body)).toBe(true);
});

test('a reader who goes away while a page is made takes it from nobody', async () => {
  const { promise, resolve } = Promise.withResolvers<ReaderAnswer>();
  make.mockReturnValueOnce(promise);
  await say(`GET /en HTTP/1.1\r\n${close}\r\n`, (socket) => {
    void vi.waitFor(() => expect(make).toHaveBeenCalled()).then(() => socket.destroy());
  });
  const patient = ask('');
  resolve({ status: 200, headers: {}, body: Buffer.from(body) });
  expect((await patient).body.toString()).toBe(body);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a reader who reads slowly holds up nobody, and gets every byte', async () => {
  const picture = randomBytes(48 * 1024 * 1024);
  const headers = { 'Content-Type': 'image/png' };
  make.mockResolvedValueOnce({ status: 200, headers, body: picture });
  let goOn = () => {};
  const slow = say(`GET /slow HTTP/1.1\r\n${close}\r\n`, (socket) => {
    socket.pause();
    goOn = () => void socket.resume();
  });
  await vi.waitFor(() => expect(make).toHaveBeenCalledTimes(1));
  for (let time = 0; time < 50; time += 1) {
    expect((await ask('Accept-Encoding: br\r\n')).head).toMatch(/^HTTP\/1.1 200/);
  }
  expect(sent).not.toContain('/slow');
  goOn();
  const heard = await slow;
  expect(heard.subarray(-picture.length).equals(picture)).toBe(true);
  await vi.waitFor(() => expect(sent).toContain('/slow'));
});

test('a reader who asks slowly holds up nobody, and is answered', async () => {
  const asked: string[] = [];
  const slow = say('', (socket) => {
    void (async () => {
      for (const letter of `GET /en HTTP/1.1\r\n${close}\r\n`) {
        socket.write(letter);
        await ask('');
        asked.push(letter);
      }
    })();
  });
  expect((await slow).toString().endsWith(body)).toBe(true);
  expect(asked.length).toBeGreaterThan(40);
});

test('a head that is too large is refused, and the next is answered', async () => {
  const heard = await say(`GET /en HTTP/1.1\r\n${close}X: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(heard.toString()).toMatch(/^HTTP\/1.1 431/);
  expect((await ask('')).head).toMatch(/^HTTP\/1.1 200/);
});

test('what changes something is never answered from what is kept', async () => {
  await ask('');
  const [request, response] = [{ method: 'POST', url: '/en', headers: {} }, {}];
  expect(answers.sendKept(request as never, response as never)).toBe(false);
});

test('whoever is given a page has read it, made or kept or known to them; a head is not read', async () => {
  const etag = /ETag: (W\/"[^"]+")/.exec((await ask('Referer: x\r\n')).head)?.[1] ?? '';
  await ask('');
  await ask(`If-None-Match: ${etag}\r\n`);
  await ask('', 'HEAD');
  expect(note).toHaveBeenCalledTimes(3);
  expect(note.mock.calls[0]).toMatchObject([read, { host: 'x', referer: 'x' }]);
});

test.each([301, 404, 410, 500])('with status %d there is nothing to read', async (status) => {
  make.mockResolvedValueOnce({ ...answer, status });
  await ask('');
  expect(note).not.toHaveBeenCalled();
});

test('what no page says to be one, as a feed, is not counted', async () => {
  make.mockResolvedValueOnce({ ...answer, read: undefined });
  await askTwice('');
  expect(note).not.toHaveBeenCalled();
});
