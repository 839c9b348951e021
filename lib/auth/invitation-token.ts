import { createHash, randomBytes } from 'node:crypto';

/** The secret of a new link, and what is kept of it: whoever reads the database can open no link. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/** What is kept of a link's secret. It is long and random, so a plain hash is enough. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
