import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { clientAddress } from './admin-request';
import { setEnv } from '@/lib/env';

afterEach(() => setEnv({ TRUSTED_PROXIES: '' }));

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return Object.assign(new IncomingMessage(socket), { headers });
}

test('a proxy on this machine says where a request came from; its last word counts', () => {
  expect(clientAddress(from('127.0.0.1', '203.0.113.7, 198.51.100.2'))).toBe('198.51.100.2');
  expect(clientAddress(from('::ffff:127.0.0.1', '198.51.100.2'))).toBe('198.51.100.2');
});

test('nobody else is believed', () => {
  expect(clientAddress(from('203.0.113.7', '198.51.100.2'))).toBe('203.0.113.7');
  expect(clientAddress(from('127.0.0.1'))).toBe('127.0.0.1');
});

test('proxies elsewhere are believed where they are named', () => {
  setEnv({ TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,2001:db8::/32' });
  for (const proxy of ['10.0.0.5', '::ffff:10.1.2.3', '2001:db8::1', '127.0.0.1', '::1']) {
    expect(clientAddress(from(proxy, '198.51.100.2'))).toBe('198.51.100.2');
  }
  for (const stranger of ['10.0.0.6', '10.2.0.1', '2001:db9::1', '']) {
    expect(clientAddress(from(stranger, '198.51.100.2'))).toBe(stranger);
  }
});
