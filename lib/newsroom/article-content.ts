import { z } from 'zod';
import { parseArticleBody } from '@/lib/articles/article-body';
import { isSlug } from '@/lib/articles/slug';
import { line, optionalLine } from './text-shapes';

/** Four digits of a year, as addresses and `<time>` have them. */
const earliest = new Date('1000-01-01T00:00:00Z');
const latest = new Date('9999-12-30T00:00:00Z');

/**
 * Everything of an article that an editor writes and publishing makes public.
 *
 * `slug`: empty to make one from the title. `publishAt`: the issuing time asked for, `null` for the
 * moment of publishing. `leadPictureId`, `tagIds`, `authorIds`: absent to leave them as they are.
 */
export const ArticleContent = z.object({
  title: line(300, 'titleMissing', 'titleTooLong'),
  standfirst: optionalLine(1_000, 'standfirstTooLong'),
  body: z.unknown().transform(parseArticleBody),
  slug: z
    .string()
    .transform((slug) => slug.trim().toLowerCase())
    .refine((slug) => slug === '' || isSlug(slug), 'slugInvalid'),
  publishAt: z
    .date('timeInvalid')
    .min(earliest, 'timeInvalid')
    .max(latest, 'timeInvalid')
    .nullable(),
  sectionId: z.uuid('sectionNotFound').nullable(),
  leadPictureId: z.uuid('pictureNotFound').nullable().optional(),
  tagIds: z.array(z.uuid('tagNotFound')).max(50).optional(),
  authorIds: z.array(z.uuid('authorNotFound')).max(50).optional(),
  note: optionalLine(500, 'noteTooLong').optional(),
});

export type ArticleContent = z.output<typeof ArticleContent>;

/** The same as it comes in: nothing of it has been checked. */
export type ArticleContentInput = z.input<typeof ArticleContent>;
