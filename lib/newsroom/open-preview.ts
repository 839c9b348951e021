import { parseArticleBody } from '@/lib/articles/article-body';
import { publicity } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { readPreviewToken } from '@/lib/auth/preview-token';
import { db } from '@/lib/db/client';
import type { Remark } from '@/lib/db/generated/client';
import { toLocale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { withCurrentNames } from './current-names';
import { toPreviewArticle } from './preview-article';
import { hasEnded, isNewestText } from './preview-in-hand';

/** What somebody sees who opens a preview link. */
export type OpenPreview = {
  article: PublishedArticle;
  /** The number of the text, and whether the article's newest one still says the same. */
  revision: number;
  isNewest: boolean;
  /** For whom the link was made, and until when it opens. */
  receiver: string;
  expiresAt: Date;
  /** What was said with this link, in order. */
  remarks: Remark[];
};

/**
 * The text that a preview link is about, as readers would have it, with what was said of it.
 *
 * @param token of the link's address
 * @returns `null` for a link that has ended, and for what is none
 */
export async function openPreview(token: string): Promise<OpenPreview | null> {
  const id = readPreviewToken(token);
  if (!id) return null;
  const link = await db().previewLink.findUnique({
    where: { id },
    include: {
      revision: true,
      remarks: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      article: { include: { draftRevision: { select: { contentHash: true } } } },
    },
  });
  const now = await databaseNow(db());
  if (!link || hasEnded(link, now)) return null;
  const { revision, article, receiver, expiresAt, remarks } = link;
  const content = {
    ...(await withCurrentNames(db(), revision)),
    body: parseArticleBody(revision.body),
  };
  return {
    article: await toPreviewArticle({
      article: { ...article, locale: toLocale(article.locale), publicity: publicity(article, now) },
      content,
    }),
    revision: revision.number,
    isNewest: isNewestText(link),
    receiver,
    expiresAt,
    remarks,
  };
}
