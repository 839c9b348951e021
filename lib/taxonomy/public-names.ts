import { editionTime, hiddenInSql } from '@/lib/articles/published-condition';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { kinds } from './count-articles';

/**
 * The tags or authors under which readers find something in a language, the oldest first. None of them
 * is counted: of each the first article is enough.
 */
export const listPublicNames = oncePerRequest(
  async (kind: keyof typeof kinds, locale: Locale): Promise<{ id: string; slug: string }[]> => {
    const { texts, copies, key } = kinds[kind];
    const now = await editionTime();
    return db().$queryRaw<{ id: string; slug: string }[]>`
      WITH hidden AS MATERIALIZED (SELECT id FROM article WHERE ${hiddenInSql(now)})
      SELECT text.${key} AS id, text.slug FROM ${texts} AS text CROSS JOIN LATERAL (
        SELECT FROM ${copies} AS copy
        WHERE copy.${key} = text.${key} AND copy.locale = ${locale}
          AND copy.publish_at <= ${now}::timestamptz
          AND copy.article_id NOT IN (SELECT id FROM hidden)
        LIMIT 1) AS first
      WHERE text.locale = ${locale}
      ORDER BY 1`;
  },
);
