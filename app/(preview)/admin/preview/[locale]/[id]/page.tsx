import { ArticleView } from '@/app/(site)/[locale]/articles/[slug]/article-view';
import { NothingToPreview } from '@/components/preview/nothing-to-preview';
import { knownLocale, readingFor } from '@/app/(site)/[locale]/reading';
import { findEditor } from '@/lib/auth/session';
import { findDraftPreview } from '@/lib/newsroom/draft-preview';
import { answerWithStatus } from '@/lib/process-state';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ working?: string | string[] }>;
};

/** What an editor is writing, as readers would have it; it stands beside the writing page. */
export default async function DraftPreviewPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const reading = await readingFor(knownLocale(locale));
  const editor = await findEditor();
  if (!editor) {
    answerWithStatus(403);
    return <NothingToPreview why="signedOut" reading={reading} />;
  }
  const working = Number((await searchParams).working) || null;
  const article = await findDraftPreview(editor, { articleId: id, working });
  if (article?.locale !== locale) {
    answerWithStatus(404);
    return <NothingToPreview why="noArticle" reading={reading} />;
  }
  return <ArticleView article={article} />;
}
