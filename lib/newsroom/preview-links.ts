import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { signPreview } from '@/lib/auth/preview-token';
import { db } from '@/lib/db/client';
import type { Remark } from '@/lib/db/generated/client';
import { databaseNow } from '@/lib/publication/publication';
import { hasEnded, isNewestText } from './preview-in-hand';

/** A preview link of an article, as the newsroom sees it. */
export type PreviewLink = {
  id: string;
  receiver: string;
  /** The number of the text that it shows, and whether the newest one still says the same. */
  revision: number;
  isNewest: boolean;
  hasEnded: boolean;
  /** Its address on this site; `null` when it has ended, and for who may make none: it lets one answer. */
  path: string | null;
  expiresAt: Date;
  /** What was said with it, in order. */
  remarks: Remark[];
};

const mostShown = 30;

/**
 * The preview links of an article, the newest first.
 *
 * @throws ForbiddenError
 */
export async function listPreviewLinks(actor: Actor, articleId: string): Promise<PreviewLink[]> {
  assertCan(actor, 'article:read');
  const now = await databaseNow(db());
  const rows = await db().previewLink.findMany({
    where: { articleId },
    include: {
      revision: { select: { number: true, contentHash: true } },
      remarks: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      article: {
        select: {
          locale: true,
          createdById: true,
          state: true,
          draftRevision: { select: { contentHash: true } },
        },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostShown,
  });
  return rows.map((row) => {
    const { id, receiver, expiresAt, remarks, revision, article } = row;
    const isOpen = !hasEnded(row, now);
    const isKey = isOpen && can(actor, 'article:share', article);
    return {
      id,
      receiver,
      revision: revision.number,
      isNewest: isNewestText(row),
      hasEnded: !isOpen,
      path: isKey ? `/preview/${article.locale}/${signPreview(id, expiresAt)}` : null,
      expiresAt,
      remarks,
    };
  });
}
