import { periodName } from '@/components/lists/period-name';
import { parsePeriod, periodBounds } from '@/lib/articles/archive-period';
import { listArchiveMonths } from '@/lib/articles/published-archive';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { archivePath, periodPath, type ArchivePeriod } from '@/lib/site/addresses';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { ArticleList } from '../../article-list';
import { inOtherLanguages } from '../../other-languages';

/** What was issued in a year or a month; a period without an article is no page. */
export async function findPeriodList(
  locale: Locale,
  year: string,
  month?: string,
): Promise<ArticleList | null> {
  const period = parsePeriod(year, month);
  if (!period) return null;
  const t = siteTranslator(locale);
  const name = periodName(period, locale);
  return {
    title: name,
    description: t('archive.listOf', { period: name }),
    articles: periodBounds(period, await newsroomTimeZone()),
    path: (before) => periodPath(locale, period, before),
    trail: trailTo(period, locale, t('archive.title')),
    versions: await inOtherLanguages(locale, async (other) =>
      (await countIn(other, period)) > 0 ? periodPath(other, period) : null,
    ),
    archive: {
      period,
      months: await listArchiveMonths(locale, period.year),
      count: await countIn(locale, period),
    },
  };
}

function trailTo({ year, month }: ArchivePeriod, locale: Locale, archive: string) {
  const trail = [{ name: archive, href: archivePath(locale) }];
  if (month === undefined) return trail;
  return [...trail, { name: periodName({ year }, locale), href: periodPath(locale, { year }) }];
}

async function countIn(locale: Locale, { year, month }: ArchivePeriod): Promise<number> {
  const months = await listArchiveMonths(locale, year);
  return months
    .filter((one) => month === undefined || one.month === month)
    .reduce((sum, { count }) => sum + count, 0);
}
