import { toArticleRows, toShareRows } from '../statistics/share-rows';
import { exportedList, type Reader } from './exported-list';
import type { ShareRow } from '@/components/admin/statistics/share-table';
import { stepName } from '@/components/admin/statistics/step-name';
import { siteUrl } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';
import { currentPeriod } from '@/lib/newsroom/current-period';
import { readStatistics } from '@/lib/newsroom/read-statistics';
import {
  listSearchTroubles,
  type SearchTrouble,
  type TroubleKind,
} from '@/lib/newsroom/search-troubles';
import { toPeriodName } from '@/lib/newsroom/statistics-period';

/** Of sites and articles more were hardly read. */
const mostRead = 1_000;

type FigureRow = Omit<ShareRow, 'key' | 'lang'> & { figure: string };

/** How much was read in a period, over time and by one thing at a time. */
export const statisticsTable = exportedList<FigureRow>(
  { room: 'statistics', path: '/admin/statistics' },
  ({ t }) => [
    [t('export.columns.figure'), ({ figure }) => figure],
    [t('export.columns.name'), ({ name }) => name],
    [t('export.columns.reads'), ({ reads }) => reads],
    [t('export.columns.address'), ({ href }) => (href ? siteUrl() + href : '')],
  ],
  async function* ({ editor, t }: Reader, query) {
    const period = toPeriodName(query.period);
    const asked = { period, locale: editor.locale, most: mostRead };
    const statistics = await readStatistics(editor, asked);
    const { step } = statistics.period;
    const rows = toShareRows(statistics, t);
    const figures: [string, Omit<FigureRow, 'figure'>[]][] = [
      [
        t('statistics.overTime'),
        statistics.steps.map(({ at, reads }) => ({ name: stepName(at, step), reads })),
      ],
      [t('statistics.articles'), toArticleRows(statistics)],
      [t('statistics.sections'), rows.sections],
      [t('statistics.languages'), rows.languages],
      [t('statistics.referrers'), rows.referrers],
      [t('statistics.devices'), rows.devices],
      [t('statistics.kinds'), rows.kinds],
    ];
    for (const [figure, lines] of figures) yield lines.map((line) => ({ ...line, figure }));
  },
);

/** More differ only in being asked very seldom. */
const mostSearches = 10_000;

/** The searches of a period that did not help, the most frequent first. */
export function troubleTable(kind: TroubleKind) {
  return exportedList<SearchTrouble>(
    { room: 'search', path: '/admin/statistics' },
    ({ t }) => [
      [t('export.columns.language'), ({ locale }) => locales[locale].name],
      [t('export.columns.query'), ({ query }) => query],
      [t('export.columns.times'), ({ times }) => times],
    ],
    async function* ({ editor }, query) {
      const period = await currentPeriod(toPeriodName(query.period));
      yield await listSearchTroubles(editor, kind, { period, limit: mostSearches });
    },
  );
}
