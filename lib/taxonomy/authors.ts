import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { countArticles } from './count-articles';

/** A byline, in one language. */
export type Author = { id: string; name: string; slug: string; description: string };

/** The author at this address, or `null`. Asked once a request. */
export const findAuthor = oncePerRequest(
  async (locale: Locale, slug: string): Promise<Author | null> => {
    const text = await db().authorText.findUnique({ where: { locale_slug: { locale, slug } } });
    return text && toAuthor(text);
  },
);

/** The same author in another language, or `null`. */
export async function findAuthorById(locale: Locale, id: string): Promise<Author | null> {
  const text = await db().authorText.findUnique({
    where: { authorId_locale: { authorId: id, locale } },
  });
  return text && toAuthor(text);
}

/**
 * The authors of whom readers find something in this language, and how much, in no order
 * (name-order.ts has that of an index).
 */
export async function listAuthors(locale: Locale): Promise<(Author & { count: number })[]> {
  const [texts, countOf] = await Promise.all([
    db().authorText.findMany({ where: { locale } }),
    countArticles('author', locale),
  ]);
  return texts
    .map((text) => ({ ...toAuthor(text), count: countOf.get(text.authorId) ?? 0 }))
    .filter(({ count }) => count > 0);
}

type AuthorText = Omit<Author, 'id'> & { authorId: string };

function toAuthor({ authorId, name, slug, description }: AuthorText): Author {
  return { id: authorId, name, slug, description };
}
