import { z } from 'zod';

const Number = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** The number of a version as it stands in an address; nonsense is none. */
export function toNumber(text: unknown): number | undefined {
  return Number.safeParse(text).data;
}
