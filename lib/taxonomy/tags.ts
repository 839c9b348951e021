import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { countArticles } from './count-articles';

/** A theme, in one language. */
export type Tag = { id: string; name: string; slug: string; description: string };

/** The tag at this address, or `null`. Asked once a request. */
export const findTag = oncePerRequest(async (locale: Locale, slug: string): Promise<Tag | null> => {
  const text = await db().tagText.findUnique({ where: { locale_slug: { locale, slug } } });
  return text && toTag(text);
});

/** The same tag in another language, or `null`. */
export async function findTagById(locale: Locale, id: string): Promise<Tag | null> {
  const text = await db().tagText.findUnique({ where: { tagId_locale: { tagId: id, locale } } });
  return text && toTag(text);
}

/**
 * The tags under which readers find something in this language, and how much, in no order
 * (name-order.ts has that of an index).
 */
export async function listTags(locale: Locale): Promise<(Tag & { count: number })[]> {
  const [texts, countOf] = await Promise.all([
    db().tagText.findMany({ where: { locale } }),
    countArticles('tag', locale),
  ]);
  return texts
    .map((text) => ({ ...toTag(text), count: countOf.get(text.tagId) ?? 0 }))
    .filter(({ count }) => count > 0);
}

type TagText = Omit<Tag, 'id'> & { tagId: string };

function toTag({ tagId, name, slug, description }: TagText): Tag {
  return { id: tagId, name, slug, description };
}
