import type { Metadata } from 'next';
import { changeInterfaceLanguageAction, signOutAction } from '../actions';
import { listLines } from './article-lines';
import { parsePosition, toListFilter, type Query } from './list-query';
import { ArticleFilters, listPath } from '@/components/admin/article-filters';
import { ArticleList } from '@/components/admin/article-list';
import { EmptyList } from '@/components/admin/empty-list';
import { Room } from '@/components/admin/room';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { siteSettings } from '@/lib/site/site-settings';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('articles.title') };
}

/** Everything that the newsroom writes, last changed first. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const filter = toListFilter(query);
  const editor = await requireEditor(listPath(filter));
  const t = adminTranslator(editor.locale);
  const { lines, next } = await listLines(editor, filter, parsePosition(query.before));
  const newPath = `/admin/articles/new?locale=${filter.locale ?? editor.locale}`;
  return (
    <Room
      t={t}
      editor={editor}
      site={await siteSettings(editor.locale)}
      onLanguage={changeInterfaceLanguageAction}
      onSignOut={signOutAction}
    >
      <div className="mb-4 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('articles.title')}</h1>
        <a href={newPath} className="button button-go">
          {t('articles.new')}
        </a>
      </div>
      <ArticleFilters filter={filter} t={t} />
      {lines.length > 0 ? <ArticleList lines={lines} t={t} /> : <EmptyList filter={filter} t={t} />}
      {next && (
        <p className="mt-5">
          <a href={listPath(filter, next)} className="button">
            {t('articles.older')}
          </a>
        </p>
      )}
    </Room>
  );
}
