import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret, as a receiver needs it to check what it is sent. */
export function newWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`;
}

/**
 * The headers with which a receiver sees that a body came from here, by the Standard Webhooks
 * specification (https://www.standardwebhooks.com).
 *
 * @param message `id`: the event's, the same at every attempt; `at`: of this attempt; `secrets`: each
 *   signs, so that a receiver that knows any one of them is content
 */
export function signWebhook(message: {
  id: string;
  at: Date;
  body: string;
  secrets: string[];
}): Record<string, string> {
  const { id, at, body, secrets } = message;
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
