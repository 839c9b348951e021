import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexName } from '@/lib/search/units';
import { assertNamedAddressFree, lockNames } from './named-addresses';
import { NamedTexts, namesOf } from './named-texts';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const NewTag = z.object({ texts: NamedTexts });

/**
 * Makes a tag, a theme that articles can be found under, with a name and an address in every
 * language. An empty address is made from the name.
 *
 * @throws ForbiddenError, InvalidError (`slugTaken` if another tag has that address)
 */
export async function createTag(
  actor: Actor,
  input: z.input<typeof NewTag>,
): Promise<{ id: string }> {
  assertCan(actor, 'tag:manage');
  const { texts } = parseInput(NewTag, input);
  return transaction(async (tx) => {
    await lockNames(tx, 'tag');
    for (const text of texts) await assertNamedAddressFree(tx, 'tag', text);
    const now = await databaseNow(tx);
    const { id } = await tx.tag.create({ data: { createdAt: now } });
    await tx.tagText.createMany({ data: texts.map((text) => ({ ...text, tagId: id })) });
    await indexName(tx, { kind: 'tag', id });
    const detail = namesOf(texts);
    await recordAudit(tx, actor, { act: 'tag:create', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
    return { id };
  });
}
