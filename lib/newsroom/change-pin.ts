import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { queryKey } from '@/lib/search/query-key';
import { changesBetween } from './audit-changes';
import { changedMeanwhile } from './last-changes';
import { parseInput } from './parse-input';
import { assertQueryFree, setPinnedArticles, takePinInHand } from './pin-in-hand';
import { endOfDay, Pinned } from './pin-shapes';
import { recordAudit } from './record-audit';

/** `version`: what the change was made from. */
const Change = Pinned.extend({ version: z.int() });

/**
 * Pins other articles, or for another query or time; the language stays.
 *
 * @throws ForbiddenError, NotFoundError, ConflictError if somebody changed it after that version,
 *   InvalidError (`queryPinned` if something else is pinned for that query)
 */
export async function changePin(
  actor: Actor,
  input: { id: string } & z.input<typeof Change>,
): Promise<void> {
  const { id } = input;
  assertCan(actor, 'search:manage');
  const { version, query, articleIds, lastDay } = parseInput(Change, input);
  await transaction(async (tx) => {
    const before = await takePinInHand(tx, id);
    await assertQueryFree(tx, { locale: before.locale, query }, id);
    const now = await databaseNow(tx);
    const after = { query, endsAt: await endOfDay(tx, lastDay, now) };
    const { count } = await tx.pin.updateMany({
      where: { id, version },
      data: { ...after, key: queryKey(query), version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, { subjectId: id, act: 'pin:change' });
    await setPinnedArticles(tx, before, articleIds);
    const detail = { name: query, changes: changesBetween(before, { ...after, articleIds }) };
    await recordAudit(tx, actor, { act: 'pin:change', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
  });
}
