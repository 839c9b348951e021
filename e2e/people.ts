import { randomBytes } from 'node:crypto';
import { operator } from '@/lib/auth/actor';
import type { Role } from '@/lib/db/generated/enums';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { createEditor } from '@/lib/newsroom/create-editor';

type Person = { name: string; email: string; password: string };

/** Somebody of their own for a journey: what they choose for themselves is in nobody else's way. */
export async function hire(role: Role, locale: Locale = 'en'): Promise<Person> {
  setEnv({ DATABASE_URL: process.env.DATABASE_URL });
  const word = randomBytes(4).toString('hex');
  const person = {
    name: `${role} ${word}`,
    email: `${word}@example.org`,
    password: randomBytes(12).toString('hex'),
  };
  await createEditor(operator, { ...person, role, locale });
  return person;
}
