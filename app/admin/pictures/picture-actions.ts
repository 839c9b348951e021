import {
  describePictureAction,
  findPicturesAction,
  readPictureAction,
  readPicturesAction,
} from './actions';
import { findDocumentsAction, readDocumentAction } from '../documents/actions';
import type { PictureActions } from '@/components/admin/pictures/picture-actions';

/** What a page on which pictures and PDFs are chosen can ask of them. */
export const pictureActions: PictureActions = {
  find: findPicturesAction,
  read: readPictureAction,
  readAll: readPicturesAction,
  describe: describePictureAction,
  documents: { find: findDocumentsAction, read: readDocumentAction },
};
