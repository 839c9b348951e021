import { afterEach, describe, expect, test } from 'vitest';
import { findUrlTrouble } from './receiver-url';
import { setEnv } from '@/lib/env';

afterEach(() => setEnv({ WEBHOOK_PRIVATE_NETWORKS: '' }));

test.each([
  ['', 'webhookUrlInvalid'],
  ['receiver.example.org', 'webhookUrlInvalid'],
  ['ftp://receiver.example.org', 'webhookUrlInvalid'],
  ['file:///etc/passwd', 'webhookUrlInvalid'],
  ['javascript:alert(1)', 'webhookUrlInvalid'],
  ['https://', 'webhookUrlInvalid'],
  ['https://receiver.example.org/#part', 'webhookUrlInvalid'],
  [`https://receiver.example.org/${'a'.repeat(2_000)}`, 'webhookUrlInvalid'],
  ['https://user:password@receiver.example.org', 'webhookUrlWithPassword'],
  ['https://receiver.example.org@127.0.0.1/', 'webhookUrlWithPassword'],
  ['https://receiver.example.org:22', 'webhookPortForbidden'],
  ['https://receiver.example.org:25', 'webhookPortForbidden'],
  ['https://receiver.example.org:0', 'webhookPortForbidden'],
  ['http://receiver.example.org', 'webhookUrlInsecure'],
  ['http://93.184.215.14', 'webhookUrlInsecure'],
  ['https://127.0.0.1', 'webhookAddressPrivate'],
  ['https://127.1', 'webhookAddressPrivate'],
  ['https://2130706433', 'webhookAddressPrivate'],
  ['https://0x7f.0.0.1', 'webhookAddressPrivate'],
  ['https://0177.0.0.1', 'webhookAddressPrivate'],
  ['https://１２７.0.0.1', 'webhookAddressPrivate'],
  ['https://127.0.0.1:8443', 'webhookAddressPrivate'],
  ['https://169.254.169.254/latest/meta-data', 'webhookAddressPrivate'],
  ['https://[::1]', 'webhookAddressPrivate'],
  ['https://[::ffff:127.0.0.1]', 'webhookAddressPrivate'],
  ['https://[::ffff:a9fe:a9fe]', 'webhookAddressPrivate'],
  ['https://[64:ff9b::10.0.0.1]', 'webhookAddressPrivate'],
  ['https://[2002:7f00:1::]', 'webhookAddressPrivate'],
  ['https://[fd00:ec2::254]', 'webhookAddressPrivate'],
  ['https://0', 'webhookAddressPrivate'],
])('%s is refused', (url, key) => {
  expect(findUrlTrouble(url)).toBe(key);
});

test.each([
  'https://receiver.example.org',
  'https://receiver.example.org:8443/news?from=courant',
  'https://接收.example',
  'https://93.184.215.14/',
  'https://[2606:4700:4700::1111]/',
])('%s is accepted', (url) => {
  expect(findUrlTrouble(url)).toBeNull();
});

describe('where the operator allows a network', () => {
  test.each([
    ['http://10.0.0.7:9000', null],
    ['http://receiver.internal', null],
    ['https://receiver.internal', null],
    ['http://10.0.1.7', 'webhookAddressPrivate'],
    ['http://93.184.215.14', 'webhookUrlInsecure'],
    ['http://10.0.0.7:25', 'webhookPortForbidden'],
  ])('%s: %s', (url, key) => {
    setEnv({ WEBHOOK_PRIVATE_NETWORKS: '10.0.0.0/24' });
    expect(findUrlTrouble(url)).toBe(key);
  });
});
