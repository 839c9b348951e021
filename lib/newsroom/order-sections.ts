import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { lockNames } from './named-addresses';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const Order = z.object({ sectionIds: z.array(z.uuid('sectionNotFound')).max(1_000) });

/**
 * Puts the sections of the paper in an order. One that is not named comes after those that are, in
 * the order that it had: somebody may have opened it meanwhile.
 *
 * @throws ForbiddenError, InvalidError
 */
export async function orderSections(actor: Actor, input: z.input<typeof Order>): Promise<void> {
  assertCan(actor, 'section:manage');
  const { sectionIds } = parseInput(Order, input);
  await transaction(async (tx) => {
    await lockNames(tx, 'section');
    const now = await databaseNow(tx);
    const sections = await tx.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
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
