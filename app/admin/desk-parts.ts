import type { Paper } from './articles/paper';
import { toLanguageVersions } from './articles/to-written-article';
import type { DeskLine } from '@/components/admin/desk-part';
import { listPath } from '@/components/admin/list-filter';
import { toStanding } from '@/components/admin/standing';
import { formatMinute } from '@/lib/i18n/dates';
import { locales } from '@/lib/i18n/locales';
import type { Desk, SentBack } from '@/lib/newsroom/desk';
import type { NewsroomListing } from '@/lib/newsroom/list-newsroom-articles';

type Name = 'sentBack' | 'toReview' | 'drafts' | 'scheduled' | 'publishedToday';

/** What waits, in the order in which it is looked after, each with the list that has all of its kind. */
export function toDeskParts(
  desk: Desk,
  paper: Paper,
): { name: Name; href: string; lines: DeskLine[] }[] {
  const part = (name: Name, href: string, articles: (NewsroomListing | SentBack)[]) => ({
    name,
    href,
    lines: articles.map((article) => toLine(article, paper)),
  });
  return [
    part('sentBack', listPath({ which: 'mine' }), desk.sentBack),
    part('toReview', listPath({ which: 'inReview' }), desk.toReview ?? []),
    part('drafts', listPath({ which: 'mine' }), desk.drafts),
    part('scheduled', listPath({ which: 'scheduled' }), desk.scheduled),
    part('publishedToday', listPath({ which: 'published' }), desk.publishedToday),
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
