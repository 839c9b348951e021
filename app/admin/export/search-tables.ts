import { readListQuery } from '../search/searchable-list';
import { allPages, exportedList, linesAtOnce } from './exported-list';
import { lastDayBefore } from '@/lib/i18n/dates';
import { locales } from '@/lib/i18n/locales';
import { listMissedSearches, type MissedSearch } from '@/lib/newsroom/list-missed-searches';
import { listPins, type PinLine } from '@/lib/newsroom/list-pins';
import { listSynonyms, type MadePosition, type SynonymGroup } from '@/lib/newsroom/list-synonyms';

/** Words that mean the same to readers' search, the newest first. */
export const synonymTable = exportedList<SynonymGroup>(
  { room: 'search', path: '/admin/search/synonyms' },
  ({ t }) => [[t('export.columns.phrases'), ({ phrases }) => phrases.join('\n')]],
  ({ editor }, query) =>
    allPages(async (before: MadePosition | undefined) => {
      const { words } = readListQuery(query);
      const { groups, next } = await listSynonyms(editor, { words, before, limit: linesAtOnce });
      return { lines: groups, next };
    }),
);

/** What comes first for which query, the newest first. */
export const pinTable = exportedList<PinLine>(
  { room: 'search', path: '/admin/search/pins' },
  ({ t, paper }) => [
    [t('export.columns.language'), ({ locale }) => locales[locale].name],
    [t('export.columns.query'), ({ query }) => query],
    [t('export.columns.articles'), ({ articles }) => articles.map(({ title }) => title).join('\n')],
    [t('export.columns.lastDay'), ({ endsAt }) => endsAt && lastDayBefore(endsAt, paper.zone)],
  ],
  ({ editor }, query) =>
    allPages(async (before: MadePosition | undefined) => {
      const { words } = readListQuery(query);
      const { pins: lines, next } = await listPins(editor, { words, before, limit: linesAtOnce });
      return { lines, next };
    }),
);

/** More differ only in being asked very seldom. */
const mostMissed = 10_000;

/** What readers searched for in vain, the most missed first. */
export const missedTable = exportedList<MissedSearch>(
  { room: 'search', path: '/admin/search' },
  ({ t }) => [
    [t('export.columns.language'), ({ locale }) => locales[locale].name],
    [t('export.columns.query'), ({ query }) => query],
    [t('export.columns.week'), ({ week }) => week],
    [t('export.columns.month'), ({ month }) => month],
    [t('export.columns.lastAsked'), ({ lastDay }) => lastDay],
  ],
  async function* ({ editor }) {
    yield await listMissedSearches(editor, { limit: mostMissed });
  },
);
