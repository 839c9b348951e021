'use server';

import { findArticles } from './find-articles';
import {
  FindArticlesForm,
  NewPinForm,
  NewSynonymsForm,
  PinForm,
  RemoveForm,
  SynonymsForm,
} from './search-forms';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { changePin } from '@/lib/newsroom/change-pin';
import { changeSynonyms } from '@/lib/newsroom/change-synonyms';
import { createPin } from '@/lib/newsroom/create-pin';
import { createSynonyms } from '@/lib/newsroom/create-synonyms';
import { removePin } from '@/lib/newsroom/remove-pin';
import { removeSynonyms } from '@/lib/newsroom/remove-synonyms';

export const createSynonymsAction = formAction({
  actor: findEditor,
  input: NewSynonymsForm,
  act: createSynonyms,
});

export const changeSynonymsAction = formAction({
  actor: findEditor,
  input: SynonymsForm,
  act: changeSynonyms,
});

export const removeSynonymsAction = formAction({
  actor: findEditor,
  input: RemoveForm,
  act: removeSynonyms,
});

export const createPinAction = formAction({
  actor: findEditor,
  input: NewPinForm,
  act: createPin,
});

export const changePinAction = formAction({
  actor: findEditor,
  input: PinForm,
  act: changePin,
});

export const removePinAction = formAction({
  actor: findEditor,
  input: RemoveForm,
  act: removePin,
});

export const findArticlesAction = formAction({
  actor: findEditor,
  input: FindArticlesForm,
  act: findArticles,
});
