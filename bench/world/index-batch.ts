import { transaction } from '@/lib/db/client';
import { toLocale } from '@/lib/i18n/locales';
import { indexArticle } from '@/lib/search/search-index';

/** Puts live articles into the readers' index, by the code that the newsroom's acts use. */
export async function indexBatch(ids: string[]): Promise<void> {
  await transaction(async (tx) => {
    const articles = await tx.article.findMany({
      where: { id: { in: ids } },
      include: { liveRevision: true },
    });
    for (const { id: articleId, liveRevision, publishAt, sectionId, ...article } of articles) {
      if (!liveRevision || !publishAt) continue;
      const locale = toLocale(article.locale);
      await indexArticle(tx, { ...liveRevision, articleId, locale, publishAt, sectionId });
    }
  });
}
