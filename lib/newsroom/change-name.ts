import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexName } from '@/lib/search/units';
import { changesBetween, type AuditChange } from './audit-changes';
import { takeNameInHand, takeNextVersion } from './name-in-hand';
import { assertNamedAddressFree, moveNamedAddress } from './named-addresses';
import { namedKinds, namedPath, type NamedKind } from './named-kinds';
import { NamedTexts, namesOf } from './named-texts';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const Change = z.object({
  /** What the change was made from; absent where nobody looked. */
  version: z.int().optional(),
  texts: NamedTexts,
});

/**
 * Calls a section, a tag or an author something else, describes it or gives it another address. Old
 * addresses lead to the new one for ever. An empty address is made from the name.
 *
 * @throws ForbiddenError, NotFoundError, ConflictError if somebody changed it after that version,
 *   InvalidError (`slugTaken` if another of its kind has, or had, that address)
 */
export async function changeName(
  actor: Actor,
  input: { kind: NamedKind; id: string } & z.input<typeof Change>,
): Promise<void> {
  const { kind, id } = input;
  assertCan(actor, namedKinds[kind].permission);
  const { version, texts } = parseInput(Change, input);
  await transaction(async (tx) => {
    const before = await takeNameInHand(tx, kind, id);
    await takeNextVersion(tx, { kind, id, version });
    const now = await databaseNow(tx);
    const changes: AuditChange[] = [];
    for (const text of texts) {
      const old = before.find(({ locale }) => locale === text.locale);
      changes.push(...changesBetween(old ?? {}, text, text.locale));
      const own = old && namedPath(kind, text.locale, old.slug);
      await assertNamedAddressFree(tx, kind, text, own);
      const { texts: table, key } = namedKinds[kind];
      await tx.$executeRaw`
        INSERT INTO ${table} (${key}, locale, name, slug, description)
        VALUES (${id}::uuid, ${text.locale}, ${text.name}, ${text.slug}, ${text.description})
        ON CONFLICT (${key}, locale) DO UPDATE
        SET name = excluded.name, slug = excluded.slug, description = excluded.description`;
      if (own) await moveNamedAddress(tx, own, namedPath(kind, text.locale, text.slug), now);
    }
    await indexName(tx, { kind, id });
    const detail = { ...namesOf(texts), changes };
    const entry = { act: `${kind}:change`, subjectId: id, detail } as const;
    await recordAudit(tx, actor, entry, now);
    await raisePublicationNumber(tx);
  });
}
