import {
  binArticleAction,
  createArticleAction,
  discardWorkingAction,
  duplicateArticleAction,
  findLinkableAction,
  keepWorkingAction,
  publishArticleAction,
  readArticleAction,
  restoreArticleAction,
  saveDraftAction,
  sendBackArticleAction,
  submitArticleAction,
  takeBackArticleAction,
  withdrawArticleAction,
} from './actions';
import type { ArticleActions } from '@/components/admin/write/written-article';

/** Everything that the writing page can ask of the newsroom. */
export const articleActions: ArticleActions = {
  create: createArticleAction,
  read: readArticleAction,
  save: saveDraftAction,
  submit: submitArticleAction,
  sendBack: sendBackArticleAction,
  publish: publishArticleAction,
  takeBack: takeBackArticleAction,
  withdraw: withdrawArticleAction,
  bin: binArticleAction,
  restore: restoreArticleAction,
  duplicate: duplicateArticleAction,
  keep: keepWorkingAction,
  discard: discardWorkingAction,
  findLinkable: findLinkableAction,
};
