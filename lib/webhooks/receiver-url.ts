import {
  addressInHost,
  hasAllowedNetworks,
  isAllowedNetwork,
  isPublicAddress,
} from './reachable-address';
import type { RefusalKey } from '@/lib/errors';

const longestUrl = 2_000;

/**
 * What is wrong with the address of a receiver, as far as it can be seen without asking for its name:
 * where that leads is looked at whenever something is sent.
 *
 * @returns the key of the refusal; `null` if nothing is
 */
export function findUrlTrouble(text: string): RefusalKey | null {
  const url = text.length > longestUrl ? null : URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.hash) return 'webhookUrlInvalid';
  if (url.username || url.password) return 'webhookUrlWithPassword';
  if (!isPortAllowed(url)) return 'webhookPortForbidden';
  const address = addressInHost(url);
  if (address && isAllowedNetwork(address)) return null;
  if (address && !isPublicAddress(address)) return 'webhookAddressPrivate';
  const mayBePrivate = !address && hasAllowedNetworks();
  return url.protocol === 'http:' && !mayBePrivate ? 'webhookUrlInsecure' : null;
}

/** Below 1024 other services listen, some of which take orders from whatever they are sent. */
function isPortAllowed({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443' || Number(port) >= 1_024;
}
