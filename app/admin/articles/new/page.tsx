import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { pictureActions } from '../../pictures/picture-actions';
import { requireRoom } from '../../require-room';
import { articleActions } from '../article-actions';
import { listNameChoices } from '../name-choices';
import { readPaper } from '../paper';
import { toNewArticle } from '../to-written-article';
import { WritingPage } from '@/components/admin/write/writing-page.client';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { findNewsroomArticle } from '@/lib/newsroom/newsroom-articles';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<{ locale?: string | string[]; from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('write.newTitle') };
}

/** Where an article begins: `locale` is its language, `from` the version that it is translated from. */
export default async function NewArticlePage({ searchParams }: Props) {
  const query = await searchParams;
  const from = typeof query.from === 'string' ? query.from : '';
  const here = new URLSearchParams({ locale: String(query.locale ?? ''), from });
  const editor = await requireRoom('articles', `/admin/articles/new?${here}`);
  const { zone, languages } = await readPaper();
  const offered = (wanted: unknown) => languages.find((one) => one === wanted);
  const locale = offered(query.locale) ?? offered(editor.locale) ?? languages[0];
  const source = from ? await findNewsroomArticle(editor, from) : null;
  const existing = source?.versions.find((version) => version.locale === locale);
  if (existing) redirect(`/admin/articles/${existing.id}`);
  return (
    <WritingPage
      key={locale}
      article={await toNewArticle(editor, locale, source)}
      writer={{ id: editor.id, email: editor.email }}
      names={await listNameChoices(editor, locale)}
      zone={zone}
      actions={articleActions}
      pictureActions={pictureActions}
    />
  );
}
