import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { assertNamedAddressFree, lockNames } from './named-addresses';
import { NamedTexts, namesOf } from './named-texts';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

/** Where a section stands that comes after every other. */
export const lastPosition = 10_000;

const NewSection = z.object({
  position: z.int().min(0).max(lastPosition).default(0),
  texts: NamedTexts,
});

/**
 * Opens a section of the paper, with a name and an address in every language. An empty address is
 * made from the name.
 *
 * @throws ForbiddenError, InvalidError (`slugTaken` if another section has that address)
 */
export async function createSection(
  actor: Actor,
  input: z.input<typeof NewSection>,
): Promise<{ id: string }> {
  assertCan(actor, 'section:manage');
  const { position, texts } = parseInput(NewSection, input);
  return transaction(async (tx) => {
    await lockNames(tx, 'section');
    for (const text of texts) await assertNamedAddressFree(tx, 'section', text);
    const now = await databaseNow(tx);
    const { id } = await tx.section.create({ data: { position, createdAt: now } });
    await tx.sectionText.createMany({ data: texts.map((text) => ({ ...text, sectionId: id })) });
    const detail = namesOf(texts);
    await recordAudit(tx, actor, { act: 'section:create', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
    return { id };
  });
}
