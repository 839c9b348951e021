import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { compareDetails } from './compare-details';
import { restoreRevisionAction } from '../../../actions';
import { toNumber } from '../version-number';
import { NewsroomPage } from '../../../../newsroom-page';
import { ChangedDetails } from '@/components/admin/history/changed-details';
import { RestoreButton } from '@/components/admin/history/restore-button.client';
import { WholeText } from '@/components/admin/history/whole-text';
import { compareTexts } from '@/lib/articles/compare-texts';
import { can } from '@/lib/auth/permissions';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { findNewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import { findRevision } from '@/lib/newsroom/revisions';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('history.compare') };
}

/** Two texts of an article in one: what the older had and the newer has not, and the other way round. */
export default async function CompareVersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/admin/articles/${id}/history`;
  const query = await searchParams;
  const here = new URLSearchParams({ from: String(query.from), to: String(query.to) });
  const editor = await requireEditor(`${path}/compare?${here}`);
  const numbers = [toNumber(query.from), toNumber(query.to)].map((number) => number ?? notFound());
  const [from = 1, to = 1] = numbers.sort((a, b) => a - b);
  const t = adminTranslator(editor.locale);
  const article = (await findNewsroomArticle(editor, id)) ?? notFound();
  const find = (number: number) => findRevision(editor, { articleId: id, number }).catch(notFound);
  const [older, newer] = [await find(from), await find(to)];
  const lang = locales[article.locale].htmlLang;
  const mayRestore = can(editor, 'article:save', article) && article.state !== 'binned';
  return (
    <NewsroomPage editor={editor} place="articles">
      <p className="label text-soft" lang={lang}>
        {article.title}
      </p>
      <h1 className="headline mt-1 mb-4 text-3xl">
        {from === to ? t('history.one', { number: to }) : t('history.compareTitle', { from, to })}
      </h1>
      <ChangedDetails details={await compareDetails(editor, article, { older, newer })} t={t} />
      <WholeText
        changes={compareTexts(older.content, newer.content, lang)}
        lang={lang}
        legend={from === to ? null : t('history.legend', { from, to })}
        t={t}
      />
      <div className="mt-6 flex flex-wrap items-start gap-2">
        {mayRestore &&
          [...new Set([from, to])]
            .filter((number) => number !== article.revision)
            .map((number) => (
              <RestoreButton
                key={number}
                articleId={id}
                version={article.version}
                number={number}
                action={restoreRevisionAction}
              />
            ))}
        <a href={path} className="button">
          {t('history.back')}
        </a>
        <a href={`/admin/articles/${id}`} className="button">
          {t('audit.back')}
        </a>
      </div>
      {mayRestore && <p className="meta mt-2">{t('history.restoreHint')}</p>}
    </NewsroomPage>
  );
}
