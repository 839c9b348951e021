import { formatPosition } from './list-query';
import { toNewsroomFilter } from './newsroom-filter';
import { readPaper, type Paper } from './paper';
import { toLanguageVersions } from './to-written-article';
import type { ListFilter } from '@/components/admin/list-filter';
import type { ArticleLine } from '@/components/admin/article-list';
import { toStanding } from '@/components/admin/standing';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { formatMinute } from '@/lib/i18n/dates';
import {
  listNewsroomArticles,
  type NewsroomList,
  type NewsroomListing,
  type NewsroomPosition,
} from '@/lib/newsroom/list-newsroom-articles';

const linesPerPage = 50;

type LinesPage = Pick<NewsroomList, 'relaxed' | 'unanswered'> & {
  lines: ArticleLine[];
  next: string | undefined;
};

/** One page of the list, and where the next one begins. */
export async function listLines(
  editor: SignedInEditor,
  filter: ListFilter,
  before: NewsroomPosition | undefined,
): Promise<LinesPage> {
  const paper = await readPaper();
  const { articles, next, ...answer } = await listNewsroomArticles(editor, {
    ...toNewsroomFilter(filter, paper.zone),
    interfaceLocale: editor.locale,
    before,
    limit: linesPerPage,
  });
  return {
    lines: articles.map((listing) => toLine(listing, paper)),
    next: next ? formatPosition(next) : undefined,
    ...answer,
  };
}

function toLine(listing: NewsroomListing, { zone, languages }: Paper): ArticleLine {
  const { id, locale, title, state, publicity, publishAt, section, versions, changed } = listing;
  const minute = (time: Date) => formatMinute(time, zone);
  return {
    id,
    locale,
    title,
    standing: toStanding(state, publicity, languages.includes(locale)),
    publishAt: publishAt && minute(publishAt),
    section,
    versions: toLanguageVersions([listing, ...versions], listing, languages),
    changed: { by: changed.by, time: minute(changed.at) },
  };
}
