'use server';

import { ArticleForm, MoveForm, ReadForm } from './article-form';
import { readWrittenArticle } from './to-written-article';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { createArticle } from '@/lib/newsroom/create-article';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { sendBackArticle } from '@/lib/newsroom/send-back-article';
import { submitArticle } from '@/lib/newsroom/submit-article';
import { takeBackArticle } from '@/lib/newsroom/take-back-article';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';

export const createArticleAction = formAction({
  actor: findEditor,
  input: ArticleForm,
  act: createArticle,
});

export const readArticleAction = formAction({
  actor: findEditor,
  input: ReadForm,
  act: readWrittenArticle,
});

export const saveDraftAction = formAction({
  actor: findEditor,
  input: ArticleForm,
  act: saveDraft,
});

export const submitArticleAction = formAction({
  actor: findEditor,
  input: ArticleForm,
  act: submitArticle,
});

export const publishArticleAction = formAction({
  actor: findEditor,
  input: ArticleForm,
  act: publishArticle,
});

export const sendBackArticleAction = formAction({
  actor: findEditor,
  input: MoveForm,
  act: sendBackArticle,
});

export const takeBackArticleAction = formAction({
  actor: findEditor,
  input: MoveForm,
  act: takeBackArticle,
});

export const withdrawArticleAction = formAction({
  actor: findEditor,
  input: MoveForm,
  act: withdrawArticle,
});
