import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { pictureActions } from '../../pictures/picture-actions';
import { requireRoom } from '../../require-room';
import { articleActions } from '../article-actions';
import { listNameChoices } from '../name-choices';
import { toWrittenArticle } from '../to-written-article';
import { WritingPage } from '@/components/admin/write/writing-page.client';
import { findNewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

const findPage = cache(async (id: string) => {
  const editor = await requireRoom('articles', `/admin/articles/${id}`);
  const article = await findNewsroomArticle(editor, id);
  return article ? { editor, article } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await findPage((await params).id);
  return { title: article.content.title };
}

/** Where an article is written. */
export default async function ArticlePage({ params }: Props) {
  const { editor, article } = await findPage((await params).id);
  return (
    <WritingPage
      article={await toWrittenArticle(editor, article)}
      writer={{ id: editor.id, email: editor.email }}
      names={await listNameChoices(editor, article.locale)}
      zone={await newsroomTimeZone()}
      actions={articleActions}
      pictureActions={pictureActions}
    />
  );
}
