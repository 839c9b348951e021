import type { ArticleBody } from '@/lib/articles/article-body';
import type { Locale } from '@/lib/i18n/locales';
import type { DemoAuthor } from './demo-authors';
import type { DemoTag } from './demo-tags';
import type { DemoPictureName } from './pictures/demo-pictures';

/** One story of the demo newspaper, in the languages in which it was written. */
export type DemoStory = {
  section: DemoSection;
  issuedAt?: IssuedAt;
  picture?: DemoPictureName;
  tags: DemoTag[];
  authors: DemoAuthor[];
} & Partial<Record<Locale, DemoText>>;

export type DemoSection = 'institute' | 'projects' | 'research' | 'education' | 'city';

/**
 * A minute in Wuhan (`2017-10-12 09:30`), or one that moves with the moment of loading:
 * some hours before it, or a time of the day on a day counted from it.
 */
export type IssuedAt = string | { hoursAgo: number } | { day: number; at: string };

/** How far a text has come on its way to the readers. */
type DemoFate =
  | { is: 'published' }
  | { is: 'draft' }
  | { is: 'inReview'; firstStandfirst: string; sentBack: string }
  | { is: 'withdrawn'; reason: string }
  | { is: 'changed'; standfirst: string; note: string };

/** A text as its writer typed it; published unless its fate says otherwise. */
export type DemoText = {
  title: string;
  standfirst: string;
  slug: string;
  body: ArticleBody;
  fate?: DemoFate;
};
