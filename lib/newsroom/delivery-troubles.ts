/**
 * Why a delivery did not leave, in the kinds that the newsroom has words for. `notTried`: nobody
 * took it up.
 */
const troubles = ['unreachable', 'signIn', 'address', 'refused', 'notTried', 'other'] as const;

export type DeliveryTrouble = (typeof troubles)[number];

/** A trouble as the worker keeps it: its kind, then the words of whoever refused. */
export function sayTrouble(trouble: DeliveryTrouble, words: string): string {
  return `${trouble}: ${words}`;
}

/** A trouble that `sayTrouble` said; anything else that went wrong is `other`, in its own words. */
export function readTrouble(said: string | null): { trouble: DeliveryTrouble; words: string } {
  if (said === null) return { trouble: 'notTried', words: '' };
  const trouble = troubles.find((one) => said.startsWith(`${one}: `));
  return trouble
    ? { trouble, words: said.slice(trouble.length + 2) }
    : { trouble: 'other', words: said };
}
