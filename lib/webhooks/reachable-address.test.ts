import { afterEach, expect, test } from 'vitest';
import { isAllowedNetwork, isPublicAddress } from './reachable-address';
import { setEnv } from '@/lib/env';

afterEach(() => setEnv({ WEBHOOK_PRIVATE_NETWORKS: '' }));

test.each([
  ['unspecified', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['loopback', '127.0.0.1'],
  ['loopback, elsewhere', '127.8.9.10'],
  ['private, 10', '10.0.0.1'],
  ['private, 172.16', '172.16.0.1'],
  ['private, 172.31', '172.31.255.255'],
  ['private, 192.168', '192.168.1.1'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['metadata of Alibaba', '100.100.100.200'],
  ['link-local', '169.254.1.1'],
  ['metadata of most clouds', '169.254.169.254'],
  ['metadata of Oracle', '192.0.0.192'],
  ['services of Azure', '168.63.129.16'],
  ['documentation', '192.0.2.1'],
  ['documentation, 198', '198.51.100.1'],
  ['documentation, 203', '203.0.113.9'],
  ['benchmarks', '198.18.0.1'],
  ['relays of 6to4', '192.88.99.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified, IPv6', '::'],
  ['loopback, IPv6', '::1'],
  ['IPv4 in IPv6, mapped', '::ffff:127.0.0.1'],
  ['IPv4 in IPv6, mapped, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4 in IPv6, mapped and public', '::ffff:93.184.215.14'],
  ['IPv4 in IPv6, compatible', '::127.0.0.1'],
  ['IPv4 in IPv6, translated', '::ffff:0:127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64, local', '64:ff9b:1::7f00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['unique local', 'fc00::1'],
  ['metadata of Amazon, IPv6', 'fd00:ec2::254'],
  ['link-local, IPv6', 'fe80::1'],
  ['link-local, IPv6, with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast, IPv6', 'ff02::1'],
  ['documentation, IPv6', '2001:db8::1'],
  ['discarded', '100::1'],
  ['segment routing', '5f00::1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s (%s) is not the public internet', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['93.184.215.14', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111'])(
  '%s is',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('only networks that the operator names are allowed, none unless there are some', () => {
  expect(isAllowedNetwork('10.1.2.3')).toBe(false);
  setEnv({ WEBHOOK_PRIVATE_NETWORKS: '10.1.0.0/16, 192.168.7.7 fd12::/16' });
  const allowed = ['10.1.2.3', '192.168.7.7', 'fd12::1'];
  const others = ['10.2.0.1', '192.168.7.8', 'fd13::1', '127.0.0.1', '169.254.169.254'];
  expect(allowed.filter((address) => !isAllowedNetwork(address))).toEqual([]);
  expect(others.filter((address) => isAllowedNetwork(address))).toEqual([]);
});
