import { z } from 'zod';
import { allLocales } from '@/lib/i18n/locales';
import { optionalLine } from './text-shapes';

const share = z.number().min(0).max(1);

/** What stays in sight when a picture is cropped, from 0 (left, top) to 1. */
export const Focus = z.object({ x: share, y: share });

const PictureText = z.object({
  alt: optionalLine(500, 'textTooLong').default(''),
  decorative: z.boolean().default(false),
  caption: optionalLine(1_000, 'textTooLong').default(''),
});

/** What a picture shows and says, in each language. */
export const PictureTexts = z.partialRecord(z.enum(allLocales), PictureText);

export const Credit = optionalLine(200, 'textTooLong');
export const Rights = optionalLine(500, 'textTooLong');
