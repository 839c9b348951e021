import { addWebhook } from './add-webhook';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { eventKinds } from '@/lib/webhooks/event-kinds';

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
