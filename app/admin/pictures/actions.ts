'use server';

import { DescriptionForm, FindForm, PictureForm, PicturesForm } from './picture-forms';
import { findEditor } from '@/lib/auth/session';
import { NotFoundError } from '@/lib/errors';
import { formAction } from '@/lib/forms/form-action';
import { deletePicture } from '@/lib/newsroom/delete-picture';
import { describePicture } from '@/lib/newsroom/describe-picture';
import { findPicture, findPictures, listPictures } from '@/lib/newsroom/list-pictures';

export const describePictureAction = formAction({
  actor: findEditor,
  input: DescriptionForm,
  act: describePicture,
});

export const deletePictureAction = formAction({
  actor: findEditor,
  input: PictureForm,
  act: deletePicture,
});

export const findPicturesAction = formAction({
  actor: findEditor,
  input: FindForm,
  act: async (editor, { words }) => (await listPictures(editor, { words, limit: 30 })).pictures,
});

export const readPicturesAction = formAction({
  actor: findEditor,
  input: PicturesForm,
  act: (editor, { pictureIds }) => findPictures(editor, pictureIds),
});

export const readPictureAction = formAction({
  actor: findEditor,
  input: PictureForm,
  act: async (editor, { pictureId }) => {
    const picture = await findPicture(editor, pictureId);
    if (!picture) throw new NotFoundError('pictureNotFound');
    return picture;
  },
});
