import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { queryKey } from './query-key';

/**
 * The articles that editors put first for a query, in their order, while that is to last. Whether
 * readers may see each of them is for whoever shows them to ask.
 */
export async function pinnedArticleIds(
  tx: Transaction,
  locale: Locale,
  q: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT article_id AS id FROM pin JOIN pinned_article ON pin_id = pin.id
    WHERE locale = ${locale} AND key = ${queryKey(q)} AND (ends_at IS NULL OR ends_at > now())
    ORDER BY position`;
  return rows.map(({ id }) => id);
}
