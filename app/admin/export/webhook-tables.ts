import { allPages, exportedList } from './exported-list';
import { newsSentence } from '@/components/admin/webhooks/webhook-log';
import { standingSentence } from '@/components/admin/webhooks/webhook-list';
import {
  listWebhookDeliveries,
  type WebhookDeliveryLine,
} from '@/lib/newsroom/list-webhook-deliveries';
import { listWebhooks, type WebhookLine } from '@/lib/newsroom/list-webhooks';
import type { MadePosition } from '@/lib/newsroom/list-synonyms';

/** The programs that are told what changes for readers, in the order in which they were added. */
export const webhookTable = exportedList<WebhookLine>(
  { room: 'webhooks', path: '/admin/webhooks' },
  ({ t, minute }) => [
    [t('export.columns.name'), ({ name }) => name],
    [t('export.columns.receiver'), ({ url }) => url],
    [
      t('export.columns.state'),
      ({ offBecause, failingSince: since }) =>
        standingSentence({ offBecause, failingSince: since && minute(since) }, t),
    ],
    [t('export.columns.lastDelivered'), ({ lastDeliveredAt }) => minute(lastDeliveredAt)],
  ],
  async function* ({ editor }) {
    yield await listWebhooks(editor);
  },
);

/** Each may bring along twenty answers of four kilobytes. */
const deliveriesAtOnce = 50;

/** What one program was told and what came of it, the newest first. */
export const webhookLogTable = exportedList<WebhookDeliveryLine>(
  { room: 'webhooks', path: '/admin/webhooks' },
  ({ t, minute }) => [
    [t('export.columns.time'), ({ at }) => minute(at)],
    [t('export.columns.what'), (delivery) => newsSentence(delivery, t)],
    [t('export.columns.state'), ({ state }) => t(`webhooks.state.${state}`)],
    [t('export.columns.next'), ({ nextTryAt }) => minute(nextTryAt)],
    [t('export.columns.attempts'), ({ attempts }) => attempts.length],
    [t('export.columns.tookMs'), ({ attempts: [last] }) => last?.tookMs ?? null],
    [t('export.columns.status'), ({ attempts: [last] }) => last?.status ?? null],
    [
      t('export.columns.trouble'),
      ({ attempts: [last] }) => (last?.trouble ? t(`webhooks.troubles.${last.trouble}`) : ''),
    ],
    [t('export.columns.words'), ({ attempts: [last] }) => last?.words ?? ''],
    [t('webhooks.answer'), ({ attempts: [last] }) => last?.answer ?? ''],
    ['webhook-id', ({ eventId }) => eventId],
    [t('webhooks.body'), ({ body }) => body],
  ],
  ({ editor }, { webhook: webhookId = '' }) =>
    allPages(async (before: MadePosition | undefined) => {
      const page = { webhookId, before, limit: deliveriesAtOnce };
      const { deliveries: lines, next } = await listWebhookDeliveries(editor, page);
      return { lines, next };
    }),
);
