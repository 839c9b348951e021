import type { Transaction } from '@/lib/db/client';
import { queryKey } from './query-key';

/** What phrases belong to that mean the same: a group of synonyms, by its id. */
type UnitsOf = { kind: 'synonym'; id: string };

/**
 * Says to search that these phrases mean the same, in place of what it knew under the same reference.
 * Belongs into the transaction of the act that decides so.
 */
export async function setUnits(
  tx: Transaction,
  { kind, id }: UnitsOf,
  phrases: string[],
): Promise<void> {
  await removeUnits(tx, id);
  await tx.$executeRaw`
    INSERT INTO search.unit (key, kind, ref, phrase)
    SELECT key, ${kind}, ${id}::uuid, phrase
    FROM unnest(${phrases.map(queryKey)}::text[], ${phrases}::text[]) AS given (key, phrase)
    ON CONFLICT DO NOTHING`;
}

/** Makes search forget what it knew under this reference. */
export async function removeUnits(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search.unit WHERE ref = ${id}::uuid`;
}

/**
 * The first of these phrases that another group of synonyms has.
 *
 * @param exceptId the group that may have them
 * @returns the phrase as it was given, and the group; `null` if all are free
 */
export async function findTakenPhrase(
  tx: Transaction,
  phrases: string[],
  exceptId?: string,
): Promise<{ phrase: string; id: string } | null> {
  const [taken] = await tx.$queryRaw<{ phrase: string; id: string }[]>`
    SELECT given.phrase, ref AS id
    FROM unnest(${phrases.map(queryKey)}::text[], ${phrases}::text[]) WITH ORDINALITY
      AS given (key, phrase, place)
    JOIN search.unit USING (key)
    WHERE kind = 'synonym' AND ref IS DISTINCT FROM ${exceptId ?? null}::uuid
    ORDER BY place LIMIT 1`;
  return taken ?? null;
}
