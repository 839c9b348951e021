import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { changesBetween } from './audit-changes';
import { changedMeanwhile } from './last-changes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { takeWebhookInHand } from './webhook-in-hand';
import { webhookFields } from './webhook-shapes';

const Change = z.object({
  ...webhookFields,
  /** What the change was made from. */
  version: z.int(),
});

/**
 * Says anew how a webhook is called, where it leads, and of what it is told. What waits goes to where
 * it leads now.
 *
 * @throws ForbiddenError, NotFoundError, ConflictError if somebody changed it after that version,
 *   InvalidError
 */
export async function changeWebhook(
  actor: Actor,
  input: { id: string } & z.input<typeof Change>,
): Promise<void> {
  assertCan(actor, 'webhook:manage');
  const { version, ...changed } = parseInput(Change, input);
  await transaction(async (tx) => {
    const before = await takeWebhookInHand(tx, input.id);
    const { id, name, url, kinds, locales } = before;
    if (before.version !== version) {
      throw await changedMeanwhile(tx, { subjectId: id, act: 'webhook:change' });
    }
    const changes = changesBetween({ name, url, kinds, locales }, changed);
    if (changes.length === 0) return;
    const now = await databaseNow(tx);
    await tx.webhook.update({ where: { id }, data: { ...changed, version: version + 1 } });
    const detail = { name: changed.name, changes };
    await recordAudit(tx, actor, { act: 'webhook:change', subjectId: id, detail }, now);
  });
}
