import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { env } from '@/lib/env';

/** Public by their range, and yet a cloud's own service for its machines (Azure). */
const ofTheCloud = ['168.63.129.16'];

/** All addresses of IPv6 that are handed out to anybody. */
const handedOut = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public internet: not this machine, not a network behind it, not
 * a group, not a form of IPv6 that carries an address of IPv4 in it, nothing reserved.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return parsed.match(handedOut);
  return !ofTheCloud.includes(parsed.toString());
}

/** Whether the operator's own receivers may be at this address (WEBHOOK_PRIVATE_NETWORKS). */
export function isAllowedNetwork(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  return env().WEBHOOK_PRIVATE_NETWORKS.check(address, family);
}

/** Whether the operator allows any network of their own. */
export function hasAllowedNetworks(): boolean {
  return env().WEBHOOK_PRIVATE_NETWORKS.rules.length > 0;
}

/** The address that a URL's host spells out; `null` if it is a name. */
export function addressInHost({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
}
