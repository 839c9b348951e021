import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isFromOwnPage } from './origin-check';

function request(method: string, headers: Record<string, string>): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, headers });
}

const host = 'localhost:3000';

test('reading needs no origin', () => {
  expect(isFromOwnPage(request('GET', { host }), undefined)).toBe(true);
});

test.each([
  [{ host }, false],
  [{ host, origin: 'null' }, false],
  [{ host, origin: 'http://localhost:3000' }, true],
  [{ host, origin: 'http://localhost:3001' }, false],
  [{ host, origin: 'http://evil.example' }, false],
])('without a configured site, %j changes something: %s', (headers, allowed) => {
  expect(isFromOwnPage(request('POST', headers as Record<string, string>), undefined)).toBe(
    allowed,
  );
});

test('with a configured site, its origin alone counts', () => {
  const site = 'https://news.example.org';
  const from = (origin: string) => isFromOwnPage(request('POST', { host, origin }), site);
  expect(from('https://news.example.org')).toBe(true);
  expect(from('http://news.example.org')).toBe(false);
  expect(from('http://localhost:3000')).toBe(false);
});
