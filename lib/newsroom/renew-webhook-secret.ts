import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { sealSecret } from '@/lib/webhooks/sealed-secret';
import { newWebhookSecret } from '@/lib/webhooks/signature';
import { recordAudit } from './record-audit';
import { takeWebhookInHand } from './webhook-in-hand';

const oldSecretLasts = 24 * 60 * 60 * 1_000;

/**
 * Gives a webhook another secret. For a day everything is signed with the old one as well, so that the
 * receiver can change over without missing anything.
 *
 * @returns the new secret; nobody is ever shown it again
 * @throws ForbiddenError, NotFoundError
 */
export async function renewWebhookSecret(
  actor: Actor,
  { id }: { id: string },
): Promise<{ secret: string }> {
  assertCan(actor, 'webhook:manage');
  const secret = newWebhookSecret();
  return transaction(async (tx) => {
    const { name, secret: oldSecret } = await takeWebhookInHand(tx, id);
    const now = await databaseNow(tx);
    const oldSecretUntil = new Date(now.getTime() + oldSecretLasts);
    const data = { secret: sealSecret(secret), oldSecret, oldSecretUntil };
    await tx.webhook.update({ where: { id }, data });
    const entry = { act: 'webhook:renew-secret' as const, subjectId: id, detail: { name } };
    await recordAudit(tx, actor, entry, now);
    return { secret };
  });
}
