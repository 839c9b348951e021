import { onTestFinished, vi } from 'vitest';
import { addWebhook } from './add-webhook';
import { listWebhookDeliveries } from './list-webhook-deliveries';
import { publishArticle } from './publish-article';
import { startDeliveries } from './run-deliveries';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { eventKinds } from '@/lib/webhooks/event-kinds';
import { startTestReceiver } from '@/lib/webhooks/test-receiver';
import { newArticle } from '@/prisma/seed/factories';

type NewWebhook = Parameters<typeof addWebhook>[1];

/** A webhook that is told of everything, unless said otherwise. */
export function newWebhook(overrides: Partial<NewWebhook> = {}) {
  return addWebhook(operator, {
    name: 'The app',
    url: 'https://receiver.example.org/news',
    kinds: [...eventKinds],
    locales: [...allLocales],
    ...overrides,
  });
}

/** What programs are told, as they read it. */
export type Told = {
  type: string;
  id: string;
  timestamp: string;
  data: { article: Record<string, unknown> } & Record<string, unknown>;
};

/** What programs were told of an article, in order. */
export async function readTold(articleId: string): Promise<Told[]> {
  const events = await db().webhookEvent.findMany({
    where: { articleId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return events.map(({ body }) => JSON.parse(body) as Told);
}

/** The kinds of what programs were told of an article, in order. */
export async function readTypes(articleId: string): Promise<string[]> {
  return (await readTold(articleId)).map(({ type }) => type);
}

/** An article that is scheduled for in an hour. */
export async function newScheduled(editor: Actor, places: { sectionId: string }) {
  const publishAt = new Date(Date.now() + 3_600_000);
  return publishArticle(editor, await newArticle(editor, { ...places, publishAt }));
}

/** Works through a test; stopped after it. */
export function deliver(): void {
  const deliveries = startDeliveries();
  onTestFinished(() => deliveries.stop());
}

/** A receiver for a test; stopped after it. */
export async function newReceiver(...answers: Parameters<typeof startTestReceiver>[0] & object) {
  const receiver = await startTestReceiver(answers);
  onTestFinished(() => receiver.stop());
  return receiver;
}

/** What a webhook was told, the newest first. */
export async function logOf(webhookId: string) {
  return (await listWebhookDeliveries(operator, { webhookId, limit: 50 })).deliveries;
}

/** Waits until this many attempts to tell a webhook something are in its log; the log then. */
export async function untilTried(webhookId: string, count: number) {
  const tried = () => db().webhookAttempt.count({ where: { delivery: { webhookId } } });
  await vi.waitUntil(async () => (await tried()) >= count, { timeout: 15_000 });
  return logOf(webhookId);
}

/** The clock goes on for an article that has not come out yet, while the world stands still. */
export async function letTimePass(articleId: string, minutes: number): Promise<void> {
  const ago = `${minutes} minutes`;
  await db().$executeRaw`
    UPDATE article SET publish_at = publish_at - ${ago}::interval,
      expire_at = expire_at - ${ago}::interval,
      first_published_at = first_published_at - ${ago}::interval,
      last_changed_at = last_changed_at - ${ago}::interval
    WHERE id = ${articleId}::uuid`;
  await db().$executeRaw`
    UPDATE article_moment SET at = at - ${ago}::interval WHERE article_id = ${articleId}::uuid`;
}
