import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { queryKey } from '@/lib/search/query-key';
import { parseInput } from './parse-input';
import { assertQueryFree, lockPins, setPinnedArticles } from './pin-in-hand';
import { endOfDay, Pinned } from './pin-shapes';
import { recordAudit } from './record-audit';

const NewPin = Pinned.extend({ locale: z.enum(allLocales, 'localeUnknown') });

/**
 * Puts up to five articles, in this order, before everything else that a query finds in its
 * language. One that readers cannot have is left out for as long.
 *
 * @throws ForbiddenError, InvalidError (`queryPinned` if something is pinned for that query already)
 */
export async function createPin(
  actor: Actor,
  input: z.input<typeof NewPin>,
): Promise<{ id: string }> {
  assertCan(actor, 'search:manage');
  const { locale, query, articleIds, lastDay } = parseInput(NewPin, input);
  return transaction(async (tx) => {
    await lockPins(tx);
    await assertQueryFree(tx, { locale, query });
    const now = await databaseNow(tx);
    const endsAt = await endOfDay(tx, lastDay, now);
    const data = { locale, query, key: queryKey(query), endsAt, createdAt: now };
    const pin = await tx.pin.create({ data });
    await setPinnedArticles(tx, pin, articleIds);
    const detail = { name: query };
    await recordAudit(tx, actor, { act: 'pin:create', subjectId: pin.id, detail }, now);
    await raisePublicationNumber(tx);
    return { id: pin.id };
  });
}
