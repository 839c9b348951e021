import { z } from 'zod';
import { nestFields } from '@/lib/forms/nested-fields';
import { allLocales } from '@/lib/i18n/locales';

const Words = z
  .object({ alt: z.string(), caption: z.string(), decorative: z.string().optional() })
  .transform(({ decorative, ...words }) => ({ ...words, decorative: decorative === 'yes' }));

const share = z.string().transform(Number);

/** What is said of a picture, as it comes in; what it holds is checked by the act. */
export const DescriptionForm = z
  .record(z.string(), z.unknown())
  .transform(nestFields)
  .pipe(
    z.object({
      pictureId: z.string(),
      credit: z.string().optional(),
      rights: z.string().optional(),
      rightsUntil: z.string().optional(),
      focus: z.object({ x: share, y: share }).optional(),
      texts: z.partialRecord(z.enum(allLocales), Words),
    }),
  );

/** A picture that is meant. */
export const PictureForm = z.object({ pictureId: z.string() });

/** Several pictures that are meant. */
export const PicturesForm = z.object({
  pictureIds: z.string().transform((ids) => ids.split(',').slice(0, 100)),
});

/** Which pictures an editor looks for while writing. */
export const FindForm = z.object({ words: z.string().transform((words) => words.slice(0, 100)) });
