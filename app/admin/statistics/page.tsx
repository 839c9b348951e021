import type { Metadata } from 'next';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { SearchTroublesPart } from './search-troubles-part';
import { toArticleRows, toShareRows } from './share-rows';
import { CsvLink } from '@/components/admin/csv-link';
import { HeadlineFigure } from '@/components/admin/statistics/headline-figure';
import { PeriodRow } from '@/components/admin/statistics/period-row';
import { ReadsPlot } from '@/components/admin/statistics/reads-plot';
import { ShareTable } from '@/components/admin/statistics/share-table';
import { can } from '@/lib/auth/permissions';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { readStatistics } from '@/lib/newsroom/read-statistics';
import { toPeriodName } from '@/lib/newsroom/statistics-period';

export const dynamic = 'force-dynamic';

/** The order of the tables. */
const topics = ['sections', 'languages', 'referrers', 'devices', 'kinds'] as const;

type Props = { searchParams: Promise<{ period?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('statistics.title') };
}

/** How much is read of the paper, and by what; and which searches did not help. */
export default async function StatisticsPage({ searchParams }: Props) {
  const { period: asked } = await searchParams;
  const editor = await requireRoom('statistics', '/admin/statistics');
  const { locale } = editor;
  const t = adminTranslator(locale);
  const name = toPeriodName(asked);
  const statistics = await readStatistics(editor, { period: name, locale });
  const { reads, readsBefore, steps, period } = statistics;
  const rows = toShareRows(statistics, t);
  return (
    <NewsroomPage editor={editor} place="statistics">
      <h1 className="headline mb-3 text-3xl">{t('statistics.title')}</h1>
      <PeriodRow current={name} t={t} />
      <HeadlineFigure reads={reads} before={readsBefore} period={name} t={t} />
      {reads === 0 ? (
        <p className="border-ink mb-6 border-t py-4">{t('statistics.empty')}</p>
      ) : (
        <>
          <ReadsPlot steps={steps} step={period.step} t={t} />
          <div className="desk:columns-2 gap-9 [&>*]:break-inside-avoid">
            <ShareTable
              id="articles"
              title={t('statistics.articles')}
              rows={toArticleRows(statistics)}
              of={reads}
              t={t}
            />
            {topics.map((topic) => (
              <ShareTable
                key={topic}
                id={topic}
                title={t(`statistics.${topic}`)}
                rows={rows[topic]}
                t={t}
              />
            ))}
          </div>
          <CsvLink
            list="statistics"
            path={`?period=${name}`}
            of={t('statistics.readsHead')}
            t={t}
          />
        </>
      )}
      {can(editor, 'search:manage') && (
        <SearchTroublesPart editor={editor} name={name} period={period} />
      )}
      <p className="text-soft border-line max-w-190 border-t pt-3">{t('statistics.explain')}</p>
    </NewsroomPage>
  );
}
