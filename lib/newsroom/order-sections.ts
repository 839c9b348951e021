import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { changedMeanwhile } from './last-changes';
import { lockNames } from './named-addresses';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const Sections = z.array(z.uuid('sectionNotFound')).max(1_000);

const Order = z.object({
  sectionIds: Sections,
  /** The order that it was made from; absent where nobody looked. */
  seenIds: Sections.optional(),
});

/**
 * Puts the sections of the paper in an order. One that is not named comes after those that are, in
 * the order that it had: somebody may have opened it meanwhile.
 *
 * @throws ForbiddenError, InvalidError, ConflictError if somebody put the seen ones in another order
 */
export async function orderSections(actor: Actor, input: z.input<typeof Order>): Promise<void> {
  assertCan(actor, 'section:manage');
  const { sectionIds, seenIds } = parseInput(Order, input);
  await transaction(async (tx) => {
    await lockNames(tx, 'section');
    const now = await databaseNow(tx);
    const sections = await tx.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
    if (seenIds && !isOrderOf(sections, seenIds)) {
      throw await changedMeanwhile(tx, { subjectType: 'section', act: 'section:order' });
    }
    const placeOf = (id: string) => {
      const place = sectionIds.indexOf(id);
      return place === -1 ? sectionIds.length : place;
    };
    const ordered = sections.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
    for (const [position, { id }] of ordered.entries()) {
      await tx.section.update({ where: { id }, data: { position } });
    }
    await recordAudit(tx, actor, { act: 'section:order', subjectId: null }, now);
    await raisePublicationNumber(tx);
  });
}

/** Whether sections stand in an order, as far as both know them. */
function isOrderOf(sections: { id: string }[], order: string[]): boolean {
  const standing = sections.map(({ id }) => id);
  const known = order.filter((id) => standing.includes(id));
  return standing.filter((id) => known.includes(id)).every((id, at) => id === known[at]);
}
