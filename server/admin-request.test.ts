import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddress } from './admin-request';

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
