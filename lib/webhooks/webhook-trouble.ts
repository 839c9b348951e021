/** Why something did not arrive, in the kinds that the newsroom has words for. */
export const webhookTroubles = [
  'unreachable',
  'tooSlow',
  'private',
  'insecure',
  'untrusted',
  'redirect',
  'gone',
  'status',
  'off',
  'secretLost',
] as const;

export type WebhookTrouble = (typeof webhookTroubles)[number];

/** Nothing is sent to where this leads. */
export class UnreachableError extends Error {
  constructor(
    readonly trouble: 'private' | 'insecure',
    address: string,
  ) {
    super(address);
  }
}
