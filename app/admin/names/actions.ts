'use server';

import { findOthers } from './find-others';
import { DeleteForm, FindForm, MergeForm, NameForm, NewNameForm, OrderForm } from './name-forms';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { changeName } from '@/lib/newsroom/change-name';
import { createName } from '@/lib/newsroom/create-name';
import { deleteName } from '@/lib/newsroom/delete-name';
import { mergeNames } from '@/lib/newsroom/merge-names';
import { orderSections } from '@/lib/newsroom/order-sections';

export const createNameAction = formAction({
  actor: findEditor,
  input: NewNameForm,
  act: createName,
});

export const changeNameAction = formAction({
  actor: findEditor,
  input: NameForm,
  act: changeName,
});

export const mergeNamesAction = formAction({
  actor: findEditor,
  input: MergeForm,
  act: mergeNames,
});

export const deleteNameAction = formAction({
  actor: findEditor,
  input: DeleteForm,
  act: deleteName,
});

export const orderSectionsAction = formAction({
  actor: findEditor,
  input: OrderForm,
  act: orderSections,
});

export const findNamesAction = formAction({
  actor: findEditor,
  input: FindForm,
  act: findOthers,
});
