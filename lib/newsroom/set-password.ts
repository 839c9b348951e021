import { revokePasswordLinks } from './invitation-in-hand';
import type { Transaction } from '@/lib/db/client';

/** How better-auth calls a sign-in by password. */
export const passwordProvider = 'credential';

/**
 * Gives an editor in hand a password. Every session ends with the old one, and every open link for
 * a new one.
 *
 * @param password as `hashPassword` makes it
 * @param keptSessionId the session that stays: of the person who changes it themselves
 */
export async function setPassword(
  tx: Transaction,
  editorId: string,
  password: string,
  now: Date,
  keptSessionId?: string,
): Promise<void> {
  const account = { providerId: passwordProvider, accountId: editorId };
  await tx.account.upsert({
    where: { providerId_accountId: account },
    update: { password, updatedAt: now },
    create: { ...account, userId: editorId, password, createdAt: now, updatedAt: now },
  });
  await tx.session.deleteMany({ where: { userId: editorId, id: { not: keptSessionId } } });
  await revokePasswordLinks(tx, editorId, now);
}
