import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexName } from '@/lib/search/units';
import { lockWhatNamesMean } from './current-names';
import { takeNameInHand, type NameText } from './name-in-hand';
import { moveNamedAddress } from './named-addresses';
import { namedKinds, namedPath, type NamedKind } from './named-kinds';
import { recordAudit } from './record-audit';

/**
 * Makes a section, a tag or an author part of another: whatever stands under the one stands under
 * the other from then on, in readers' lists and in older texts, and its addresses lead there for ever.
 *
 * @param input `id` goes, `intoId` stays
 * @throws ForbiddenError, NotFoundError, InvalidError (`mergeIntoItself`)
 */
export async function mergeNames(
  actor: Actor,
  { kind, id, intoId }: { kind: NamedKind; id: string; intoId: string },
): Promise<void> {
  const { permission, table, texts: textTable, key } = namedKinds[kind];
  assertCan(actor, permission);
  if (id === intoId) throw new InvalidError('mergeIntoItself', {}, 'intoId');
  await transaction(async (tx) => {
    await lockWhatNamesMean(tx, 'to change it');
    const from = await takeNameInHand(tx, kind, id);
    const into = await takeNameInHand(tx, kind, intoId);
    const now = await databaseNow(tx);
    await moveReaders[kind](tx, id, intoId);
    await moveAddresses(tx, kind, { from, into }, now);
    await tx.$executeRaw`DELETE FROM ${textTable} WHERE ${key} = ${id}::uuid`;
    await tx.$executeRaw`
      UPDATE ${table} SET merged_into_id = ${intoId}::uuid
      WHERE id = ${id}::uuid OR merged_into_id = ${id}::uuid`;
    await indexName(tx, { kind, id });
    const detail = {
      merged: id,
      ...Object.fromEntries(from.map((text) => [text.locale, text.name])),
    };
    await recordAudit(tx, actor, { act: `${kind}:merge`, subjectId: intoId, detail }, now);
    await raisePublicationNumber(tx);
  });
}

async function moveAddresses(
  tx: Transaction,
  kind: NamedKind,
  { from, into }: { from: NameText[]; into: NameText[] },
  now: Date,
): Promise<void> {
  for (const { locale, slug } of from) {
    const target = into.find((text) => text.locale === locale);
    if (!target) continue;
    const [old, path] = [slug, target.slug].map((one) => namedPath(kind, locale, one));
    if (old && path) await moveNamedAddress(tx, old, path, now);
  }
}

type Move = (tx: Transaction, id: string, intoId: string) => Promise<void>;

/** What readers' lists are made from, for each kind. */
const moveReaders: Record<NamedKind, Move> = {
  section: async (tx, id, intoId) => {
    // Past Prisma, which would say that the articles have changed.
    await tx.$executeRaw`UPDATE article SET section_id = ${intoId}::uuid WHERE section_id = ${id}::uuid`;
  },
  tag: async (tx, id, intoId) => {
    await tx.$executeRaw`
      INSERT INTO article_tag (article_id, tag_id, locale, publish_at)
      SELECT article_id, ${intoId}::uuid, locale, publish_at FROM article_tag WHERE tag_id = ${id}::uuid
      ON CONFLICT DO NOTHING`;
    await tx.articleTag.deleteMany({ where: { tagId: id } });
  },
  author: async (tx, id, intoId) => {
    await tx.$executeRaw`
      INSERT INTO article_author (article_id, author_id, position, locale, publish_at)
      SELECT article_id, ${intoId}::uuid, position, locale, publish_at FROM article_author WHERE author_id = ${id}::uuid
      ON CONFLICT DO NOTHING`;
    await tx.articleAuthor.deleteMany({ where: { authorId: id } });
  },
};
