'use server';

import {
  ArticleForm,
  ChangePlacesForm,
  DiscardForm,
  MoveForm,
  PreviewForm,
  ReadForm,
  RemarkForm,
  RestoreRevisionForm,
  RevisionForm,
  ShareForm,
  WorkingForm,
} from './article-form';
import { findLinkable } from './find-linkable';
import { readWrittenArticle } from './to-written-article';
import { readTypedText } from './typed-text';
import { FindArticlesForm } from '../search/search-forms';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { binArticle } from '@/lib/newsroom/bin-article';
import { changePlaces } from '@/lib/newsroom/change-places';
import { createArticle } from '@/lib/newsroom/create-article';
import { discardWorking } from '@/lib/newsroom/discard-working';
import { duplicateArticle } from '@/lib/newsroom/duplicate-article';
import { endPreview } from '@/lib/newsroom/end-preview';
import { keepWorking } from '@/lib/newsroom/keep-working';
import { mergeDraft } from '@/lib/newsroom/merge-draft';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { restoreArticle } from '@/lib/newsroom/restore-article';
import { restoreRevision } from '@/lib/newsroom/restore-revision';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { sendBackArticle } from '@/lib/newsroom/send-back-article';
import { settleRemark } from '@/lib/newsroom/settle-remark';
import { sharePreview } from '@/lib/newsroom/share-preview';
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

export const mergeDraftAction = formAction({
  actor: findEditor,
  input: ArticleForm,
  act: mergeDraft,
});

export const readRevisionAction = formAction({
  actor: findEditor,
  input: RevisionForm,
  act: readTypedText,
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

export const binArticleAction = formAction({
  actor: findEditor,
  input: MoveForm,
  act: binArticle,
});

export const restoreArticleAction = formAction({
  actor: findEditor,
  input: MoveForm,
  act: restoreArticle,
});

export const restoreRevisionAction = formAction({
  actor: findEditor,
  input: RestoreRevisionForm,
  act: restoreRevision,
});

export const keepWorkingAction = formAction({
  actor: findEditor,
  input: WorkingForm,
  act: keepWorking,
});

export const discardWorkingAction = formAction({
  actor: findEditor,
  input: DiscardForm,
  act: discardWorking,
});

export const duplicateArticleAction = formAction({
  actor: findEditor,
  input: ReadForm,
  act: duplicateArticle,
});

export const changePlacesAction = formAction({
  actor: findEditor,
  input: ChangePlacesForm,
  act: changePlaces,
});

export const findLinkableAction = formAction({
  actor: findEditor,
  input: FindArticlesForm,
  act: findLinkable,
});

export const sharePreviewAction = formAction({
  actor: findEditor,
  input: ShareForm,
  act: sharePreview,
});

export const endPreviewAction = formAction({
  actor: findEditor,
  input: PreviewForm,
  act: endPreview,
});

export const settleRemarkAction = formAction({
  actor: findEditor,
  input: RemarkForm,
  act: settleRemark,
});
