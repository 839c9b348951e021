import type { Paper } from '../articles/paper';
import type { PinnedResults } from '@/components/admin/search/pin-list';
import type { PinnableArticle } from '@/components/admin/search/pick-articles.client';
import { toStanding } from '@/components/admin/standing';
import { formatMinute, lastDayBefore } from '@/lib/i18n/dates';
import type { PinLine } from '@/lib/newsroom/list-pins';

/** Pinned results, as their list and their form show them. */
export function toPinnedResults(pin: PinLine, paper: Paper): PinnedResults {
  const { articles, endsAt, ...line } = pin;
  return {
    ...line,
    articles: articles.map((article) => toPinnable(article, paper)),
    lastDay: endsAt ? lastDayBefore(endsAt, paper.zone) : '',
  };
}

/** An article that comes first, or could. */
export function toPinnable(
  article: PinLine['articles'][number],
  { zone, languages }: Paper,
): PinnableArticle {
  const { id, title, locale, state, publicity, publishAt } = article;
  return {
    id,
    title,
    standing: toStanding(state, publicity, languages.includes(locale)),
    publishAt: publishAt && formatMinute(publishAt, zone),
  };
}
