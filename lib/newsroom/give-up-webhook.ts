import type { Transaction } from '@/lib/db/client';
import type { Webhook } from '@/lib/db/generated/client';
import { recordAudit } from './record-audit';

const courant = { id: null, name: 'Courant', from: '' };

/**
 * Switches a webhook off by itself, as nobody is there any more to be told: its receiver said so
 * (`gone`), or has taken nothing for days (`failing`). The desk shows it until somebody decides.
 */
export async function giveUpWebhook(
  tx: Transaction,
  { id, name }: Webhook,
  because: 'gone' | 'failing',
  now: Date,
): Promise<void> {
  await tx.webhook.update({ where: { id }, data: { offBecause: because } });
  const detail = { name, because };
  await recordAudit(tx, courant, { act: 'webhook:give-up', subjectId: id, detail }, now);
}
