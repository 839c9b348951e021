import { toListFilter } from '../articles/list-query';
import { toNewsroomFilter } from '../articles/newsroom-filter';
import { allPages, exportedList, linesAtOnce } from './exported-list';
import { toStanding } from '@/components/admin/standing';
import { siteUrl } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';
import {
  listNewsroomArticles,
  type NewsroomListing,
  type NewsroomPosition,
} from '@/lib/newsroom/list-newsroom-articles';

/** What the newsroom writes. */
export const articleTable = exportedList<NewsroomListing>(
  { room: 'articles', path: '/admin/articles' },
  ({ t, paper, minute }) => [
    [t('export.columns.title'), ({ title }) => title],
    [t('export.columns.language'), ({ locale }) => locales[locale].name],
    [
      t('export.columns.state'),
      ({ state, publicity, locale }) =>
        t(`state.${toStanding(state, publicity, paper.languages.includes(locale))}`),
    ],
    [t('export.columns.publishAt'), ({ publishAt }) => minute(publishAt)],
    [t('export.columns.section'), ({ section }) => section],
    [t('export.columns.changedAt'), ({ changed }) => minute(changed.at)],
    [t('export.columns.changedBy'), ({ changed }) => changed.by],
    [t('export.columns.address'), ({ path }) => siteUrl() + path],
  ],
  ({ editor, paper }, query) =>
    allPages(async (before: NewsroomPosition | undefined) => {
      const { articles, next } = await listNewsroomArticles(editor, {
        ...toNewsroomFilter(toListFilter(query), paper.zone),
        interfaceLocale: editor.locale,
        before,
        limit: linesAtOnce,
      });
      return { lines: articles, next };
    }),
);
