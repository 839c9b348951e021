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

const NewAuthor = z.object({ texts: NamedTexts });

/**
 * Makes an author, a byline for articles, with a name and an address in every language. An empty
 * address is made from the name.
 *
 * @throws ForbiddenError, InvalidError (`slugTaken` if another author has that address)
 */
export async function createAuthor(
  actor: Actor,
  input: z.input<typeof NewAuthor>,
): Promise<{ id: string }> {
  assertCan(actor, 'author:manage');
  const { texts } = parseInput(NewAuthor, input);
  return transaction(async (tx) => {
    await lockNames(tx, 'author');
    for (const text of texts) await assertNamedAddressFree(tx, 'author', text);
    const now = await databaseNow(tx);
    const { id } = await tx.author.create({ data: { createdAt: now } });
    await tx.authorText.createMany({ data: texts.map((text) => ({ ...text, authorId: id })) });
    await indexName(tx, { kind: 'author', id });
    const detail = namesOf(texts);
    await recordAudit(tx, actor, { act: 'author:create', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
    return { id };
  });
}
