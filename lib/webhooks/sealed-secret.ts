import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';
import { StartError } from '@/lib/errors';

const method = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** A secret as the database keeps it: without SECRET a copy of the database tells nobody. */
export function sealSecret(secret: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(method, sealingKey(), iv);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/**
 * What was sealed.
 *
 * @throws Error if it was sealed with another SECRET
 */
export function openSecret(kept: string): string {
  const bytes = Buffer.from(kept, 'base64');
  const decipher = createDecipheriv(method, sealingKey(), bytes.subarray(0, ivLength));
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  const sealed = bytes.subarray(ivLength + tagLength);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
}

/** Derived for this purpose alone: nothing else made with SECRET opens a secret. */
function sealingKey(): Buffer {
  const { SECRET } = env();
  if (!SECRET) throw new StartError('SECRET is not set.');
  return Buffer.from(hkdfSync('sha256', SECRET, '', 'secrets of webhooks', 32));
}
