import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { setUnits } from '@/lib/search/units';
import { changesBetween } from './audit-changes';
import { changedMeanwhile } from './last-changes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { Phrases, writePhrases } from './synonym-shapes';
import { assertPhrasesFree, takeSynonymsInHand } from './synonyms-in-hand';

const Change = z.object({
  /** What the change was made from. */
  version: z.int(),
  phrases: Phrases,
});

/**
 * Puts other words into a group of synonyms.
 *
 * @throws ForbiddenError, NotFoundError, ConflictError if somebody changed it after that version,
 *   InvalidError (`phraseTaken` if another group has one of the words)
 */
export async function changeSynonyms(
  actor: Actor,
  input: { id: string } & z.input<typeof Change>,
): Promise<void> {
  const { id } = input;
  assertCan(actor, 'search:manage');
  const { version, phrases } = parseInput(Change, input);
  await transaction(async (tx) => {
    const before = await takeSynonymsInHand(tx, id);
    await assertPhrasesFree(tx, phrases, id);
    const { count } = await tx.synonymGroup.updateMany({
      where: { id, version },
      data: { phrases, version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, { subjectId: id, act: 'synonym:change' });
    await setUnits(tx, { kind: 'synonym', id }, phrases);
    const now = await databaseNow(tx);
    const [from, to] = [writePhrases(before), writePhrases(phrases)];
    const detail = { name: to, changes: changesBetween({ phrases: from }, { phrases: to }) };
    await recordAudit(tx, actor, { act: 'synonym:change', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
  });
}
