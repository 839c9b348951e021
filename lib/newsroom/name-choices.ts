import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

/** What an article can be put under, in its language. */
type NameChoice = { id: string; name: string };

/**
 * The tags that an article of this language can have, by name.
 *
 * @throws ForbiddenError
 */
export async function listTagChoices(actor: Actor, locale: Locale): Promise<NameChoice[]> {
  assertCan(actor, 'article:read');
  const texts = await db().tagText.findMany({
    where: { locale },
    select: { tagId: true, name: true },
  });
  return inOrder(
    texts.map(({ tagId, name }) => ({ id: tagId, name })),
    locale,
  );
}

/**
 * The authors that an article of this language can have, by name.
 *
 * @throws ForbiddenError
 */
export async function listAuthorChoices(actor: Actor, locale: Locale): Promise<NameChoice[]> {
  assertCan(actor, 'article:read');
  const texts = await db().authorText.findMany({
    where: { locale },
    select: { authorId: true, name: true },
  });
  return inOrder(
    texts.map(({ authorId, name }) => ({ id: authorId, name })),
    locale,
  );
}

function inOrder(choices: NameChoice[], locale: Locale): NameChoice[] {
  const { compare } = new Intl.Collator(locale);
  return choices.toSorted((a, b) => compare(a.name, b.name));
}
