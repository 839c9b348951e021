import type { Metadata } from 'next';
import { changePlacesAction } from '../actions';
import { listNameChoices } from '../name-choices';
import { readPaper } from '../paper';
import { NewsroomPage } from '../../newsroom-page';
import { ArticlesToChange } from '@/components/admin/articles-to-change';
import { ChangePlacesForm } from '@/components/admin/change-places-form.client';
import { toStanding } from '@/components/admin/standing';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { locales } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { listArticlesToChange } from '@/lib/newsroom/list-change-places';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<{ article?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('change.title') };
}

/** Shows what is going to change, and changes it: the section and the tags of several articles. */
export default async function ChangePage({ searchParams }: Props) {
  const ids = [(await searchParams).article ?? []].flat().slice(0, 100);
  const here = new URLSearchParams(ids.map((id) => ['article', id]));
  const editor = await requireEditor(`/admin/articles/change?${here}`);
  const t = adminTranslator(editor.locale);
  const [articles, names, { languages }] = await Promise.all([
    listArticlesToChange(editor, ids, editor.locale),
    listNameChoices(editor, editor.locale),
    readPaper(),
  ]);
  const lines = articles.map(({ state, publicity, locale, ...article }) => ({
    ...article,
    lang: locales[locale].htmlLang,
    standing: toStanding(state, publicity, languages.includes(locale)),
    isPublic: publicity === 'public' && languages.includes(locale),
  }));
  const open = lines.filter(({ isOpen }) => isOpen);
  return (
    <NewsroomPage editor={editor} place="articles">
      <h1 className="headline mb-4 text-3xl">{t('change.title')}</h1>
      <ArticlesToChange lines={lines} t={t} />
      {open.length > 0 && (
        <ChangePlacesForm
          action={changePlacesAction}
          articleIds={open.map(({ id }) => id)}
          publicCount={open.filter(({ isPublic }) => isPublic).length}
          names={names}
          lang={locales[editor.locale].htmlLang}
        />
      )}
      <p className="mt-6">
        <a href="/admin/articles" className="inline-flex min-h-11 items-center underline">
          {t('change.back')}
        </a>
      </p>
    </NewsroomPage>
  );
}
