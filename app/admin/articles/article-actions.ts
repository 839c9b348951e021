import {
  binArticleAction,
  createArticleAction,
  discardWorkingAction,
  duplicateArticleAction,
  findLinkableAction,
  keepWorkingAction,
  mergeDraftAction,
  publishArticleAction,
  readArticleAction,
  readRevisionAction,
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
  readRevision: readRevisionAction,
  save: saveDraftAction,
  merge: mergeDraftAction,
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
