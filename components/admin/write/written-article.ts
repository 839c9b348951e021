import type { JSONContent } from '@tiptap/core';
import type { ArticleAct, Publicity } from '@/lib/articles/article';
import type { FormState } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import type { LanguageVersion } from '../language-pair';
import type { PictureWords } from '../pictures/picture-actions';
import type { StandingName } from '../standing';
import type { SharedPreview } from './preview/shared-preview';

/** What an editor types beside the body, as text; times are in the newsroom's zone. */
export type ArticleFields = {
  title: string;
  standfirst: string;
  slug: string;
  publishAt: string;
  sectionId: string;
  /** Empty for none. */
  leadPictureId: string;
  /** In the order in which they were chosen; of authors that is the order of the byline. */
  tagIds: string[];
  authorIds: string[];
  /** What was changed and why, for the history: of the next version alone. */
  note: string;
};

/** A picture that an article can show, with its words in the article's language. */
export type ArticlePicture = {
  id: string;
  picture: Picture;
  words: PictureWords;
  /** Its licence, where it has ended or will soon, and its last day. */
  licence: 'ended' | 'ending' | null;
  rightsUntil: string;
  /** Whether this editor may change its words. */
  mayDescribe: boolean;
};

/** All that is typed of an article. */
export type TypedText = {
  fields: ArticleFields;
  body: JSONContent;
  picture: ArticlePicture | null;
};

/** What was typed of an article and not saved, and when. */
export type UnsavedText = TypedText & {
  /** The number of the saved text that it was made from. */
  revision: number;
  /** By which the newsroom knows it; `null` where it does not. */
  number: number | null;
  time: string;
};

/** An article as the writing page shows it; without an id it was never saved. */
export type WrittenArticle = {
  id: string | null;
  storyId: string | null;
  /** For a new language version: the version that it is translated from. */
  sourceArticleId: string | null;
  locale: Locale;
  version: number;
  /** The number of its newest text. */
  revision: number;
  standing: StandingName;
  publicity: Publicity;
  /** Whether the paper does not appear in its language, so that readers have none of it. */
  isLanguageOff: boolean;
  /** Whether the newest text is the one that readers have, or will have at its time. */
  isPublishedText: boolean;
  fields: ArticleFields;
  /** The address that the stored text has or would get. */
  slug: string;
  /** The issuing time to the millisecond, which `fields.publishAt` shows to the minute. */
  publishAt: string | null;
  body: JSONContent;
  /** The one that stands above the text. */
  picture: ArticlePicture | null;
  saved: { time: string; by: string } | null;
  /** What this editor typed and did not save. */
  unsaved: UnsavedText | null;
  sentBack: { time: string; by: string; reason: string } | null;
  /** The issuing time that readers see, and where. */
  live: { time: string; path: string } | null;
  withdrawalReason: string | null;
  address: string;
  versions: LanguageVersion[];
  /** Links for people without an account, the newest first, and whether this editor may make more. */
  previews: SharedPreview[];
  mayShare: boolean;
  may: Record<ArticleAct, boolean>;
};

/** What an article can be put under, in its language. */
export type Choice = { id: string; name: string };

/** The names that the writing page offers. */
export type NameChoices = { sections: Choice[]; tags: Choice[]; authors: Choice[] };

/** An article that readers have, so that a link can lead to it. */
export type LinkableArticle = { path: string; title: string; time: string };

/** What the newsroom answers to every act on an article. */
export type SavedText = { articleId: string; version: number; revision: number };

type ArticleAction<Result> = (before: FormState, form: FormData) => Promise<FormState<Result>>;

/** What the page can ask of the newsroom: to begin the article, every move that it can make, and what it has now. */
export type ArticleActions = Record<
  ArticleAct | 'create' | 'duplicate' | 'merge',
  ArticleAction<SavedText>
> & {
  read: ArticleAction<WrittenArticle>;
  /** One of its saved texts. */
  readRevision: ArticleAction<TypedText>;
  /** Sets aside what is not saved yet. */
  keep: ArticleAction<void>;
  /** Throws away what was set aside. */
  discard: ArticleAction<void>;
  /** Articles of ours that a link can lead to. */
  findLinkable: ArticleAction<LinkableArticle[]>;
  /** Makes a preview link, and ends one. */
  share: ArticleAction<{ linkId: string }>;
  endPreview: ArticleAction<void>;
  /** Settles what was remarked with one, or takes it up again. */
  settleRemark: ArticleAction<void>;
};
