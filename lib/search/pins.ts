import type { Locale } from '@/lib/i18n/locales';
import type { Index } from './open-index';
import { queryKey } from './query-key';

/** The articles that editors put first for a query and that are public at a moment, in their order. */
export async function pinnedArticleIds(
  index: Index,
  locale: Locale,
  q: string,
  now: Date,
): Promise<string[]> {
  const rows = await index.$queryRaw<{ id: string }[]>`
    SELECT article_id AS id FROM pin JOIN pinned_article ON pin_id = pin.id
    JOIN search.doc USING (article_id, locale)
    WHERE locale = ${locale} AND key = ${queryKey(q)}
      AND (ends_at IS NULL OR ends_at > ${now}::timestamptz)
      AND publish_at <= ${now}::timestamptz
      AND (expire_at IS NULL OR expire_at > ${now}::timestamptz)
    ORDER BY position`;
  return rows.map(({ id }) => id);
}
