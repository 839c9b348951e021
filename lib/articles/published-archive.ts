import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerEdition } from '@/lib/publication/once-per-edition';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { monthsOfYears, periodBounds, yearOf } from './archive-period';
import { editionTime, published, publishedInSql } from './published-condition';

/** A month of the newsroom's zone in which something was issued, and how much of it is public. */
export type ArchiveMonth = { year: number; month: number; count: number };

/** The same with when the last of its articles came out or was changed. */
export type DatedMonth = ArchiveMonth & { changedAt: Date };

/**
 * The months in which public articles of one language were issued, newest first; of one year where
 * one is given. Counted once an edition (docs/decisions/023-counts-are-made-once-an-edition.md).
 */
export async function listArchiveMonths(locale: Locale, year?: number): Promise<ArchiveMonth[]> {
  const months = await listDatedMonths(locale, year);
  return months.map((one) => ({ year: one.year, month: one.month, count: one.count }));
}

/** The same with when each was changed, which an index has as well. */
export async function listDatedMonths(locale: Locale, year?: number): Promise<DatedMonth[]> {
  return countMonths(locale, await newsroomTimeZone(), year);
}

/**
 * When a month begins is worked out here, not by PostgreSQL, so that an article is counted where the
 * pages say it was issued.
 */
const countMonths = oncePerEdition(
  async (locale: Locale, zone: string, year?: number): Promise<DatedMonth[]> => {
    const now = await editionTime();
    const last = year ?? yearOf(now, zone);
    const months = monthsOfYears(year ?? (await firstYear(locale, now, zone)), last, zone);
    const starts = months.map(({ start }) => start.toISOString());
    const end = periodBounds({ year: last }, zone).to ?? now;
    const ends = [...starts.slice(1), end.toISOString()];
    const rows = await db().$queryRaw<{ at: number; count: number; changedAt: Date }[]>`
      SELECT month.at::int, counted.count, counted.changed_at AS "changedAt"
      FROM unnest(${starts}::timestamptz[], ${ends}::timestamptz[])
        WITH ORDINALITY AS month (start, next, at)
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS count,
          max(greatest(article.publish_at, article.last_changed_at)) AS changed_at
        FROM article
        WHERE article.locale = ${locale} AND ${publishedInSql(now)}
          AND article.publish_at >= month.start AND article.publish_at < month.next) AS counted
      WHERE counted.count > 0 ORDER BY month.at DESC`;
    return rows.flatMap(({ at, ...counted }) => {
      const month = months[at - 1];
      return month ? [{ year: month.year, month: month.month, ...counted }] : [];
    });
  },
);

/** The year of the oldest public article; that of `now` when there is none. */
async function firstYear(locale: Locale, now: Date, zone: string): Promise<number> {
  const oldest = await db().article.findFirst({
    where: { locale, ...published(now) },
    select: { publishAt: true },
    orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
  });
  return yearOf(oldest?.publishAt ?? now, zone);
}
