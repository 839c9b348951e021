import { z } from 'zod';
import { parseArticleBody } from '@/lib/articles/article-body';
import { cleanText } from '@/lib/articles/clean-text';

const typed = z.string().max(100_000, 'textTooLong').transform(cleanText);

/**
 * What is typed of an article and not saved: as the fields have it, since a save may have been refused
 * because of what is in them. Only the body has to be a document.
 */
export const WorkingText = z.object({
  title: typed,
  standfirst: typed,
  slug: typed,
  /** The issuing time as it was typed. */
  publishAt: typed,
  sectionId: z.uuid('sectionNotFound').nullable(),
  leadPictureId: z.uuid('pictureNotFound').nullable(),
  tagIds: z.array(z.uuid('tagNotFound')).max(50),
  authorIds: z.array(z.uuid('authorNotFound')).max(50),
  /** Absent in what was set aside before there were notes. */
  note: typed.default(''),
  body: z.unknown().transform(parseArticleBody),
});

export type WorkingText = z.output<typeof WorkingText>;

/** As far as the database counts. */
const count = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** Which text it is: made from which revision, under which number, in place of which. */
export const WorkingNumbers = z.object({
  revision: count,
  working: count,
  replaces: count.nullable(),
});
