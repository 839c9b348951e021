import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { beforeEach, expect, test } from 'vitest';
import { pingWebhook } from './ping-webhook';
import { renewWebhookSecret } from './renew-webhook-secret';
import { deliver, newReceiver, newWebhook, untilTried } from './test-webhooks';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { ok } from '@/lib/webhooks/test-receiver';
import { newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

beforeEach(() => {
  setEnv({ SECRET: randomBytes(24).toString('hex'), WEBHOOK_PRIVATE_NETWORKS: '127.0.0.1' });
});

test('what a receiver gets is signed, and arrives once', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id, secret } = await newWebhook({ url });
  deliver();
  const { articleId } = await newPublishedArticle(await newEditor('editor'));
  const [delivery] = await untilTried(id, 1);
  expect(delivery).toMatchObject({ state: 'delivered', nextTryAt: null, kind: 'published' });
  expect(delivery?.attempts).toMatchObject([{ status: 200, trouble: null, answer: 'thank you' }]);
  const [{ headers, body } = { headers: {}, body: '' }] = arrived;
  expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
    type: 'article.published',
    id: headers['webhook-id'],
    data: { article: { id: articleId } },
  });
  expect(body).toBe(delivery?.body);
  expect(headers['content-type']).toBe('application/json');
  expect(arrived).toHaveLength(1);
});

test('for a day both secrets are good, then the new one alone', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id, secret } = await newWebhook({ url });
  const renewed = await renewWebhookSecret(operator, { id });
  deliver();
  await pingWebhook(operator, { id });
  await untilTried(id, 1);
  await db().webhook.update({ where: { id }, data: { oldSecretUntil: new Date() } });
  await pingWebhook(operator, { id });
  await untilTried(id, 2);
  const verifies = arrived.map(({ headers, body }) =>
    [secret, renewed.secret].map((one) => {
      try {
        return Boolean(new Webhook(one).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      }
    }),
  );
  expect(verifies).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('a secret that was sealed with another SECRET signs nothing, and says so', async () => {
  const { url, arrived } = await newReceiver(ok);
  const { id } = await newWebhook({ url });
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  deliver();
  await pingWebhook(operator, { id });
  expect(await untilTried(id, 1)).toMatchObject([{ attempts: [{ trouble: 'secretLost' }] }]);
  expect(arrived).toEqual([]);
});
