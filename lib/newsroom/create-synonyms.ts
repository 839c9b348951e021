import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { setUnits } from '@/lib/search/units';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { Phrases, writePhrases } from './synonym-shapes';
import { assertPhrasesFree, lockSynonyms } from './synonyms-in-hand';

const NewSynonyms = z.object({ phrases: Phrases });

/**
 * Makes words and phrases, in any languages mixed, mean the same to readers' search.
 *
 * @throws ForbiddenError, InvalidError (`phraseTaken` if another group has one of them)
 */
export async function createSynonyms(
  actor: Actor,
  input: z.input<typeof NewSynonyms>,
): Promise<{ id: string }> {
  assertCan(actor, 'search:manage');
  const { phrases } = parseInput(NewSynonyms, input);
  return transaction(async (tx) => {
    await lockSynonyms(tx);
    await assertPhrasesFree(tx, phrases);
    const now = await databaseNow(tx);
    const { id } = await tx.synonymGroup.create({ data: { phrases, createdAt: now } });
    await setUnits(tx, { kind: 'synonym', id }, phrases);
    const detail = { name: writePhrases(phrases) };
    await recordAudit(tx, actor, { act: 'synonym:create', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
    return { id };
  });
}
