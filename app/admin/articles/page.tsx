import type { Metadata } from 'next';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { listLines } from './article-lines';
import { listFilterChoices } from './filter-choices';
import { listCounts } from './list-counts';
import { parsePosition, toListFilter, type Query } from './list-query';
import { ArticleFilters } from '@/components/admin/article-filters';
import { ArticleList } from '@/components/admin/article-list';
import { CsvLink } from '@/components/admin/csv-link';
import { EmptyList } from '@/components/admin/empty-list';
import { listPath } from '@/components/admin/list-filter';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('articles.title') };
}

/** Everything that the newsroom writes, last changed first. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const filter = toListFilter(query);
  const editor = await requireRoom('articles', listPath(filter));
  const t = adminTranslator(editor.locale);
  const [{ lines, next, relaxed, unanswered }, counts, choices] = await Promise.all([
    listLines(editor, filter, parsePosition(query.before)),
    listCounts(editor),
    listFilterChoices(editor),
  ]);
  return (
    <NewsroomPage editor={editor} place="articles">
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('articles.title')}</h1>
        <a
          href={`/admin/articles/new?locale=${filter.locale ?? editor.locale}`}
          className="button button-go"
        >
          {t('articles.new')}
        </a>
      </div>
      <ArticleFilters filter={filter} counts={counts} choices={choices} t={t} />
      {relaxed && <p className="bg-card mb-4 px-4 py-3">{t('articles.relaxed')}</p>}
      {lines.length > 0 ? (
        <ArticleList lines={lines} t={t} />
      ) : (
        <EmptyList filter={filter} unanswered={unanswered} t={t} />
      )}
      {next && (
        <p className="mt-5">
          <a href={listPath(filter, next)} className="button">
            {t('articles.older')}
          </a>
        </p>
      )}
      {lines.length > 0 && <CsvLink list="articles" path={listPath(filter)} t={t} />}
    </NewsroomPage>
  );
}
