import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '@/lib/env';
import { StartError } from '@/lib/errors';

const shape = /^([0-9a-f-]{36})[.]([0-9a-z]{1,11})[.]([\w-]{43})$/;

/**
 * What stands in the address of a preview link: which link it is and until when, signed with SECRET, so
 * that nobody makes one up or lengthens its time.
 */
export function signPreview(id: string, expiresAt: Date): string {
  const said = `${id}.${expiresAt.getTime().toString(36)}`;
  return `${said}.${signatureOf(said)}`;
}

/**
 * Which link an address is about.
 *
 * @returns `null` for what was not signed here, and for a time that is over by this machine's clock
 */
export function readPreviewToken(token: string): string | null {
  const [, id = '', until = '', signature = ''] = shape.exec(token) ?? [];
  if (!z.uuid().safeParse(id).success) return null;
  const right = Buffer.from(signatureOf(`${id}.${until}`));
  const given = Buffer.from(signature);
  if (right.length !== given.length || !timingSafeEqual(right, given)) return null;
  return Number.parseInt(until, 36) > Date.now() ? id : null;
}

/** The purpose is signed, too: no other signature made with SECRET opens a preview. */
function signatureOf(said: string): string {
  const { SECRET } = env();
  if (!SECRET) throw new StartError('SECRET is not set.');
  return createHmac('sha256', SECRET).update(`preview link ${said}`).digest('base64url');
}
