import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexName } from '@/lib/search/units';
import { lockWhatNamesMean } from './current-names';
import { takeNameInHand } from './name-in-hand';
import { countUses } from './name-uses';
import { namedKinds, namedPath, type NamedKind } from './named-kinds';
import { recordAudit } from './record-audit';

/**
 * Deletes a section, a tag or an author under which nothing stands. What is used has to be merged
 * into another instead. Older texts that name it stay as they are, and mean nothing by it any more.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`nameInUse` with how many articles)
 */
export async function deleteName(
  actor: Actor,
  { kind, id }: { kind: NamedKind; id: string },
): Promise<void> {
  const { permission, texts: table, key } = namedKinds[kind];
  assertCan(actor, permission);
  await transaction(async (tx) => {
    await lockWhatNamesMean(tx, 'to change it');
    const texts = await takeNameInHand(tx, kind, id);
    const count = await countUses(tx, kind, id);
    if (count > 0) throw new WrongStateError('nameInUse', { count });
    const now = await databaseNow(tx);
    const paths = texts.map(({ locale, slug }) => namedPath(kind, locale, slug));
    await tx.redirect.deleteMany({ where: { targetPath: { in: paths } } });
    await tx.$executeRaw`DELETE FROM ${table} WHERE ${key} = ${id}::uuid`;
    await indexName(tx, { kind, id });
    const detail = Object.fromEntries(texts.map(({ locale, name }) => [locale, name]));
    await recordAudit(tx, actor, { act: `${kind}:delete`, subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
  });
}
