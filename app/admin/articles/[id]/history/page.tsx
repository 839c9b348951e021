import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toAuditEntries } from '../../../audit/audit-entries';
import { NewsroomPage } from '../../../newsroom-page';
import { formatTimePosition, parseTimePosition } from '../../../time-position';
import { AuditList } from '@/components/admin/audit-list';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { listArticleEvents } from '@/lib/newsroom/audit-events';
import { findNewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('audit.ofArticle') };
}

/** What was done with one article, by whom, and when. */
export default async function ArticleHistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/articles/${id}/history`;
  const editor = await requireEditor(path);
  const t = adminTranslator(editor.locale);
  const article = (await findNewsroomArticle(editor, id)) ?? notFound();
  const before = parseTimePosition((await searchParams).before);
  const asked = { articleId: id, before, limit: 50, locale: editor.locale };
  const { lines, next } = await listArticleEvents(editor, asked);
  const entries = toAuditEntries(lines, await newsroomTimeZone());
  return (
    <NewsroomPage editor={editor} place="articles">
      <p className="label text-soft">{t('audit.ofArticle')}</p>
      <h1 lang={locales[article.locale].htmlLang} className="headline mt-1 mb-4 text-3xl">
        {article.title}
      </h1>
      <AuditList entries={entries.map((entry) => ({ ...entry, href: null }))} t={t} />
      <p className="mt-5 flex flex-wrap gap-2">
        {next && (
          <a href={`${path}?before=${formatTimePosition(next)}`} className="button">
            {t('audit.older')}
          </a>
        )}
        <a href={`/admin/articles/${id}`} className="button">
          {t('audit.back')}
        </a>
      </p>
    </NewsroomPage>
  );
}
