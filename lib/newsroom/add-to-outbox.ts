import type { Transaction } from '@/lib/db/client';
import type { ArticleInHand } from './article-in-hand';

type Happened = 'article:published' | 'article:taken-back' | 'article:withdrawn';

/** Side effects hear of what happened from here, after the transaction and never without it. */
export async function addToOutbox(
  tx: Transaction,
  kind: Happened,
  { id, locale, version }: ArticleInHand,
  now: Date,
): Promise<void> {
  const payload = { articleId: id, locale, version: version + 1 };
  await tx.outbox.create({ data: { kind, payload, createdAt: now } });
}
