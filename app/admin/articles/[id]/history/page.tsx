import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listVersions } from './list-versions';
import { toNumber } from './version-number';
import { NewsroomPage } from '../../../newsroom-page';
import { VersionList } from '@/components/admin/history/version-list';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { articleReads } from '@/lib/newsroom/article-reads';
import { findNewsroomArticle } from '@/lib/newsroom/newsroom-articles';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('history.title') };
}

/** Every text of an article, and what was done with it, by whom, and when. */
export default async function ArticleHistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/articles/${id}/history`;
  const editor = await requireEditor(path);
  const t = adminTranslator(editor.locale);
  const article = (await findNewsroomArticle(editor, id)) ?? notFound();
  const before = toNumber((await searchParams).before);
  const { versions, next } = await listVersions(editor, article, before);
  return (
    <NewsroomPage editor={editor} place="articles">
      <p className="label text-soft">{t('history.title')}</p>
      <h1 lang={locales[article.locale].htmlLang} className="headline mt-1 mb-2 text-3xl">
        {article.title}
      </h1>
      <p className="text-soft mb-4 max-w-prose">
        {t('history.intro')} {t('statistics.ofArticle', await articleReads(editor, id))}
      </p>
      <VersionList versions={versions} path={path} t={t} />
      <p className="mt-5 flex flex-wrap gap-2">
        {next && (
          <a href={`${path}?before=${next}`} className="button">
            {t('history.older')}
          </a>
        )}
        <a href={`/admin/articles/${id}`} className="button">
          {t('audit.back')}
        </a>
      </p>
    </NewsroomPage>
  );
}
