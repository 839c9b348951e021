import type { Paper } from './articles/paper';
import { writeCount } from './bounded-count';
import { toLanguageVersions } from './articles/to-written-article';
import type { DeskLine } from '@/components/admin/desk-part';
import { listPath, type ListFilter } from '@/components/admin/list-filter';
import { toStanding } from '@/components/admin/standing';
import { formatMinute } from '@/lib/i18n/dates';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { Desk, DeskPart, SentBack } from '@/lib/newsroom/desk';
import type { NewsroomListing } from '@/lib/newsroom/list-newsroom-articles';

type Name = 'sentBack' | 'toReview' | 'drafts' | 'scheduled' | 'publishedToday';

type Part = {
  name: Name;
  /** The list that has all of its kind, and nothing else. */
  href: string;
  lines: DeskLine[];
  /** How many there are in all, where not all are shown. */
  count: string | null;
};

type AnyPart = DeskPart<NewsroomListing | SentBack>;

/**
 * What waits, in the order in which it is looked after.
 *
 * @param today the newsroom's day, as `2017-09-19`
 */
export function toDeskParts(desk: Desk, paper: Paper, today: string, locale: Locale): Part[] {
  const part = (name: Name, filter: Partial<ListFilter>, { articles, count }: AnyPart) => ({
    name,
    href: listPath(filter),
    lines: articles.map((article) => toLine(article, paper)),
    count: count > articles.length ? writeCount(count, locale) : null,
  });
  return [
    part('sentBack', { which: 'sentBack' }, desk.sentBack),
    part('toReview', { which: 'inReview' }, desk.toReview ?? { articles: [], count: 0 }),
    part('drafts', { which: 'myDrafts' }, desk.drafts),
    part('scheduled', { which: 'scheduled' }, desk.scheduled),
    part('publishedToday', { which: 'published', from: today }, desk.publishedToday),
  ];
}

function toLine(article: NewsroomListing | SentBack, { zone, languages }: Paper): DeskLine {
  const { id, title, locale, state, publicity, publishAt, versions, changed } = article;
  const minute = (time: Date) => formatMinute(time, zone);
  return {
    id,
    title,
    lang: locales[locale].htmlLang,
    standing: toStanding(state, publicity, languages.includes(locale)),
    time: publishAt && minute(publishAt),
    versions: toLanguageVersions([article, ...versions], article, languages),
    changed: `${minute(changed.at)} ${changed.by}`,
    reason: 'sentBack' in article ? article.sentBack.reason : null,
  };
}
