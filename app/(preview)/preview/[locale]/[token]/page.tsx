import type { Metadata } from 'next';
import { cache } from 'react';
import { leaveRemarkAction } from './actions';
import { ArticleView } from '@/app/(site)/[locale]/articles/[slug]/article-view';
import { knownLocale, readingFor } from '@/app/(site)/[locale]/reading';
import { AnswerForm } from '@/components/preview/answer-form';
import { NothingToPreview } from '@/components/preview/nothing-to-preview';
import { PreviewNotice } from '@/components/preview/preview-notice';
import { RemarksHere } from '@/components/preview/remarks-here';
import { openPreview } from '@/lib/newsroom/open-preview';
import { answerWithStatus, refusedForm } from '@/lib/process-state';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ said?: string | string[] }>;
};

const findPreview = cache(openPreview);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const preview = await findPreview((await params).token);
  return { title: preview?.article.title };
}

/** One text for somebody with a link: to read as readers would, to comment on, to answer. */
export default async function SharedPreviewPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const reading = await readingFor(knownLocale(locale));
  const preview = await findPreview(token);
  if (preview?.article.locale !== locale) {
    answerWithStatus(404);
    return <NothingToPreview why="ended" reading={reading} />;
  }
  const refused = refusedForm();
  const said = refused ? undefined : (await searchParams).said;
  const form = { action: leaveRemarkAction, token, preview, said, refused, reading };
  return (
    <ArticleView
      article={preview.article}
      notice={<PreviewNotice preview={preview} said={said} reading={reading} />}
      afterBlock={(block) => <RemarksHere block={block} {...form} />}
    >
      <AnswerForm {...form} />
    </ArticleView>
  );
}
