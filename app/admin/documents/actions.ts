'use server';

import { DocumentForm, TitlesForm } from './document-forms';
import { FindForm } from '../pictures/picture-forms';
import { findEditor } from '@/lib/auth/session';
import { NotFoundError } from '@/lib/errors';
import { formAction } from '@/lib/forms/form-action';
import { deleteDocument } from '@/lib/newsroom/delete-document';
import { findDocument, listDocuments } from '@/lib/newsroom/list-documents';
import { nameDocument } from '@/lib/newsroom/name-document';

export const nameDocumentAction = formAction({
  actor: findEditor,
  input: TitlesForm,
  act: nameDocument,
});

export const deleteDocumentAction = formAction({
  actor: findEditor,
  input: DocumentForm,
  act: deleteDocument,
});

export const findDocumentsAction = formAction({
  actor: findEditor,
  input: FindForm,
  act: async (editor, { words }) => (await listDocuments(editor, { words, limit: 30 })).documents,
});

export const readDocumentAction = formAction({
  actor: findEditor,
  input: DocumentForm,
  act: async (editor, { documentId }) => {
    const document = await findDocument(editor, documentId);
    if (!document) throw new NotFoundError('documentNotFound');
    return document;
  },
});
