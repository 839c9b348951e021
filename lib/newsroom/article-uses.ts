import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { toLocale, type Locale } from '@/lib/i18n/locales';

/** An article that uses something of the library. */
export type ArticleUse = { articleId: string; title: string; locale: Locale };

/** The newest articles of which such a text is the newsroom's or readers'. */
export async function findUses(text: Prisma.RevisionWhereInput): Promise<ArticleUse[]> {
  const articles = await db().article.findMany({
    where: { OR: [{ draftRevision: text }, { liveRevision: text }] },
    select: { id: true, locale: true, draftRevision: { select: { title: true } } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  return articles.map(({ id: articleId, locale, draftRevision }) => ({
    articleId,
    locale: toLocale(locale),
    title: draftRevision?.title ?? '',
  }));
}
