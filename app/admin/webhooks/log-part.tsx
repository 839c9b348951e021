import { replayFailedDeliveriesAction, replayWebhookDeliveryAction } from './actions';
import { formatTimePosition, type TimePosition } from '../time-position';
import type { AdminText } from '@/components/admin/admin-text';
import { CsvLink } from '@/components/admin/csv-link';
import { ActButton } from '@/components/admin/people/act-button.client';
import { rooms } from '@/components/admin/rooms';
import { WebhookLog } from '@/components/admin/webhooks/webhook-log';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import {
  listWebhookDeliveries,
  type WebhookDeliveryLine,
} from '@/lib/newsroom/list-webhook-deliveries';

const perPage = 30;

/** What is to be tried within this time, or should have been, is waited for on the page. */
const soon = 10_000;
const justNow = -60_000;

type Props = {
  editor: SignedInEditor;
  webhookId: string;
  /** How many can be sent again at once. */
  failedCount: number;
  before: TimePosition | undefined;
  /** A time in the newsroom's zone. */
  minute: (time: Date) => string;
  t: AdminText;
};

/** What a webhook was told, and the way to what it was told before. */
export async function LogPart({ editor, webhookId, failedCount, before, minute, t }: Props) {
  const page = { webhookId, before, limit: perPage };
  const { deliveries, next } = await listWebhookDeliveries(editor, page);
  const lines = deliveries.map(({ nextTryAt, attempts, at, ...delivery }) => ({
    ...delivery,
    at: minute(at),
    next: nextTryAt && minute(nextTryAt),
    attempts: attempts.map((attempt) => ({ ...attempt, at: minute(attempt.at) })),
  }));
  return (
    <section className="mt-8">
      <div className="mb-3 flex flex-wrap items-center gap-4">
        <div className="mr-auto">
          <h2 className="headline text-xl">{t('webhooks.log')}</h2>
          <p className="meta">{t('webhooks.logHint')}</p>
        </div>
        {failedCount > 0 && (
          <ActButton
            action={replayFailedDeliveriesAction}
            label={t('webhooks.replayFailed', { count: failedCount })}
            fields={{ id: webhookId }}
          />
        )}
      </div>
      <WebhookLog
        lines={lines}
        isUnderWay={deliveries.some(isDueSoon)}
        onReplay={replayWebhookDeliveryAction}
        t={t}
      />
      {next && (
        <p className="mt-5">
          <a
            href={`${rooms.webhooks.href}/${webhookId}?before=${formatTimePosition(next)}`}
            className="button"
          >
            {t('webhooks.older')}
          </a>
        </p>
      )}
      {lines.length > 0 && <CsvLink list="webhook-log" path={`?webhook=${webhookId}`} t={t} />}
    </section>
  );
}

function isDueSoon({ nextTryAt }: WebhookDeliveryLine): boolean {
  if (!nextTryAt) return false;
  const wait = nextTryAt.getTime() - Date.now();
  return wait < soon && wait > justNow;
}
