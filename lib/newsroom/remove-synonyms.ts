import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { removeUnits } from '@/lib/search/units';
import { recordAudit } from './record-audit';
import { writePhrases } from './synonym-shapes';
import { takeSynonymsInHand } from './synonyms-in-hand';

/**
 * Dissolves a group of synonyms: each of its words finds only itself again.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function removeSynonyms(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'search:manage');
  await transaction(async (tx) => {
    const phrases = await takeSynonymsInHand(tx, id);
    await tx.synonymGroup.delete({ where: { id } });
    await removeUnits(tx, id);
    const now = await databaseNow(tx);
    const detail = { name: writePhrases(phrases) };
    await recordAudit(tx, actor, { act: 'synonym:remove', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
  });
}
