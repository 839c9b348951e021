import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { listSections, type Section } from '@/lib/taxonomy/sections';
import { listPublishedArticles, type ArticleCard } from './published-articles';

/**
 * What a reader may read instead of an article that is gone: the newest of the section in which it
 * was; where that is unknown or empty, the newest of all.
 *
 * @returns `section`: the one that the articles are from, if they are from one
 */
export async function listInsteadOf(
  { locale, slug }: { locale: Locale; slug: string },
  limit: number,
): Promise<{ section: Section | null; articles: ArticleCard[] }> {
  const section = await findSectionOf(locale, slug);
  const inSection = section
    ? await listPublishedArticles({ locale, sectionId: section.id, limit })
    : [];
  if (inSection.length > 0) return { section, articles: inSection };
  return { section: null, articles: await listPublishedArticles({ locale, limit }) };
}

async function findSectionOf(locale: Locale, slug: string): Promise<Section | null> {
  const [gone, sections] = await Promise.all([
    db().article.findUnique({
      where: { locale_slug: { locale, slug } },
      select: { sectionId: true },
    }),
    listSections(locale),
  ]);
  return sections.find(({ id }) => id === gone?.sectionId) ?? null;
}
