import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { nameOrder } from '@/lib/taxonomy/name-collation';
import { namedKinds } from './named-kinds';

/** What an article can be put under, in its language. */
type NameChoice = { id: string; name: string };

/**
 * The tags or authors that an article of this language can have, by name.
 *
 * @throws ForbiddenError
 */
export async function listChoices(
  actor: Actor,
  kind: 'tag' | 'author',
  locale: Locale,
): Promise<NameChoice[]> {
  assertCan(actor, 'article:read');
  const { texts, key } = namedKinds[kind];
  return db().$queryRaw<NameChoice[]>`
    SELECT ${key} AS id, name FROM ${texts}
    WHERE locale = ${locale} ORDER BY name ${nameOrder[locale]}, ${key}`;
}
