import { db } from '@/lib/db/client';

const daysKept = 30;

/** Takes from the log what is older than thirty days, unless it still waits to be sent. */
export async function forgetWebhookEvents(): Promise<void> {
  await db().$executeRaw`
    DELETE FROM webhook_event
    WHERE created_at < now() - make_interval(days => ${daysKept})
      AND NOT EXISTS (
        SELECT FROM webhook_delivery
        WHERE event_id = webhook_event.id AND state = 'waiting')`;
}
