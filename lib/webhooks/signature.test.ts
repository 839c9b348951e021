import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { openSecret, sealSecret } from './sealed-secret';
import { newWebhookSecret, signWebhook } from './signature';
import { setEnv } from '@/lib/env';

const body = JSON.stringify({ type: 'article.published', data: { title: '东楼梯 “é” 🏛' } });
const message = { id: '0199', at: new Date(), body };

test('a receiver with the secret sees that a body came from here, unchanged', () => {
  const secret = newWebhookSecret();
  const headers = signWebhook({ ...message, secrets: [secret] });
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
  const other = { ...headers, 'webhook-id': '0200' };
  expect(() => new Webhook(secret).verify(body, other)).toThrow();
  expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow();
});

test('each of two secrets is enough', () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()];
  const headers = signWebhook({ ...message, secrets });
  for (const secret of secrets) {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  }
});

test('a secret is kept so that only this site can read it', () => {
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  const secret = newWebhookSecret();
  const kept = sealSecret(secret);
  expect(openSecret(kept)).toBe(secret);
  expect(sealSecret(secret)).not.toBe(kept);
  const bytes = Buffer.from(kept, 'base64');
  expect(bytes.includes(secret.slice(6))).toBe(false);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  expect(() => openSecret(bytes.toString('base64'))).toThrow();
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  expect(() => openSecret(kept)).toThrow();
});
