import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import { InvalidError, NotFoundError } from '@/lib/errors';
import { findTakenPhrase } from '@/lib/search/units';
import { writePhrases } from './synonym-shapes';

/** Groups of synonyms change one after the other: until this transaction ends, nobody else changes any. */
export async function lockSynonyms(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('synonyms', 0))::text`;
}

/**
 * Takes a group of synonyms in hand, with all others.
 *
 * @returns its words
 * @throws NotFoundError if there is none (any more)
 */
export async function takeSynonymsInHand(tx: Transaction, id: string): Promise<string[]> {
  await lockSynonyms(tx);
  const group = z.uuid().safeParse(id).success
    ? await tx.synonymGroup.findUnique({ where: { id } })
    : null;
  if (!group) throw new NotFoundError('synonymsNotFound');
  return group.phrases;
}

/**
 * Lets phrases pass that no other group has: a word that meant two things would make them mean the
 * same. Under `lockSynonyms`.
 *
 * @param ownId the group that they are for; absent for a new one
 * @throws InvalidError `phraseTaken`, saying by which group
 */
export async function assertPhrasesFree(
  tx: Transaction,
  phrases: string[],
  ownId?: string,
): Promise<void> {
  const taken = await findTakenPhrase(tx, phrases, ownId);
  if (!taken) return;
  const { phrases: others } = await tx.synonymGroup.findUniqueOrThrow({ where: { id: taken.id } });
  const values = { phrase: taken.phrase, group: writePhrases(others) };
  throw new InvalidError('phraseTaken', values, 'phrases');
}
