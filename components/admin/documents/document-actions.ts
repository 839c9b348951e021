import type { FormAct } from '../form/act-form.client';
import { idle } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Document } from '@/lib/media/document';

/** A PDF as the newsroom answers it, with what it is called in every language. */
export type FoundDocument = {
  id: string;
  document: Document;
  /** As its file was called when it came in. */
  name: string;
  titles: Record<Locale, string>;
};

/** What a page asks of the PDFs: the newest, those that words find, and one by its id. */
export type DocumentActions = { find: FormAct<FoundDocument[]>; read: FormAct<FoundDocument> };

/** One by its id; `null` without an answer. */
export async function readDocument(
  { read }: DocumentActions,
  id: string,
): Promise<FoundDocument | null> {
  const which = new FormData();
  which.set('documentId', id);
  const answer = await read(idle, which).catch(() => null);
  return answer?.status === 'done' ? answer.result : null;
}
