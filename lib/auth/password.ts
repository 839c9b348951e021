import { hashPassword as hash, verifyPassword as verify } from 'better-auth/crypto';

/** What is stored of a password (scrypt with its own salt); the same that signing in verifies. */
export function hashPassword(plain: string): Promise<string> {
  return hash(plain);
}

/** Whether a password is the one that was stored. */
export function isPassword(plain: string, stored: string): Promise<boolean> {
  return verify({ password: plain, hash: stored });
}
