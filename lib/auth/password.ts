import { hashPassword as hash } from 'better-auth/crypto';

/** What is stored of a password (scrypt with its own salt); the same that signing in verifies. */
export function hashPassword(plain: string): Promise<string> {
  return hash(plain);
}
