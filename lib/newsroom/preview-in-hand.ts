import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';

const around = {
  article: {
    select: {
      id: true,
      createdById: true,
      state: true,
      draftRevision: { select: { id: true, contentHash: true } },
    },
  },
  revision: { select: { number: true, contentHash: true, body: true } },
} satisfies Prisma.PreviewLinkInclude;

/** A preview link that this transaction alone may change, with the article and the text that it is about. */
export type PreviewInHand = Prisma.PreviewLinkGetPayload<{ include: typeof around }>;

/**
 * Takes a preview link in hand: whoever else wants it waits until this transaction ends.
 *
 * @throws NotFoundError `previewEnded` if there is none
 */
export async function takePreviewInHand(tx: Transaction, id: string): Promise<PreviewInHand> {
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('previewEnded');
  await tx.$queryRaw`SELECT FROM preview_link WHERE id = ${id}::uuid FOR UPDATE`;
  const link = await tx.previewLink.findUnique({ where: { id }, include: around });
  if (!link) throw new NotFoundError('previewEnded');
  return link;
}

type Ending = { expiresAt: Date; endedAt: Date | null; article: { state: string } };

/** Whether a link opens nothing any more: its time is over, somebody ended it, or the article is in the bin. */
export function hasEnded({ expiresAt, endedAt, article }: Ending, now: Date): boolean {
  return endedAt !== null || expiresAt <= now || article.state === 'binned';
}

type AboutText = {
  article: { draftRevision: { contentHash: string } | null };
  revision: { contentHash: string };
};

/** Whether the article's newest text still says what this link shows; the same text saved again does. */
export function isNewestText({ article, revision }: AboutText): boolean {
  return article.draftRevision?.contentHash === revision.contentHash;
}
