import type { DocumentActions } from '../documents/document-actions';
import type { FormState } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';

type PictureAction<Result> = (before: FormState, form: FormData) => Promise<FormState<Result>>;

/** What a picture shows and says in one language. */
export type PictureWords = { alt: string; decorative: boolean; caption: string };

/** A picture as the newsroom answers it, with its words in every language. */
export type FoundPicture = {
  id: string;
  picture: Picture;
  texts: Record<Locale, PictureWords>;
  /** Its licence, where it has ended or will soon, and its last day. */
  licence: 'ended' | 'ending' | null;
  rightsUntil: string;
  may: { describe: boolean };
};

/** What a page asks of the library: to find pictures, one by its id, what to say of one; and PDFs. */
export type PictureActions = {
  find: PictureAction<FoundPicture[]>;
  read: PictureAction<FoundPicture>;
  /** Those of several ids that there are. */
  readAll: PictureAction<FoundPicture[]>;
  describe: PictureAction<void>;
  documents: DocumentActions;
};
