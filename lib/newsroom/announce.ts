import type { Actor } from '@/lib/auth/actor';
import { permissionsOf } from '@/lib/auth/permissions';
import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { Role } from '@/lib/db/generated/enums';
import { env } from '@/lib/env';
import type { ArticleInHand } from './article-in-hand';
import { addDelivery, type Mail } from './deliveries';

/**
 * Tells those whom it concerns, by mail, what was done with an article: each gets one of their own,
 * so that a mail that fails is sent again to nobody else. Nobody is told what they did themselves.
 * Without SMTP_URL there is nothing to do.
 */
export async function announce(
  tx: Transaction,
  actor: Actor,
  article: ArticleInHand,
  news: Mail['news'],
): Promise<void> {
  await tell(tx, actor, concernedBy(news, article), { articleId: article.id, news });
}

/** The same for those of whom one knows whom it concerns. */
export async function tell(
  tx: Transaction,
  actor: Pick<Actor, 'id' | 'name'>,
  whom: Prisma.EditorWhereInput,
  about: Pick<Mail, 'articleId' | 'news'>,
): Promise<void> {
  if (!env().SMTP_URL) return;
  const receivers = await tx.editor.findMany({
    where: { ...whom, disabledAt: null },
    select: { id: true },
  });
  for (const { id } of receivers) {
    if (id === actor.id) continue;
    await addDelivery(tx, 'mail', { receiverId: id, by: actor.name, ...about });
  }
}

const reviewers = Object.values(Role).filter(
  (role) => permissionsOf[role]['article:publish'] === 'any',
);

/** What is handed in waits for whoever may publish it; all else is for whoever began the article. */
function concernedBy(news: Mail['news'], article: ArticleInHand): Prisma.EditorWhereInput {
  if (news.kind === 'handedIn') return { role: { in: reviewers } };
  return { id: { in: article.createdById === null ? [] : [article.createdById] } };
}
