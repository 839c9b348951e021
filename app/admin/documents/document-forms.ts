import { z } from 'zod';
import { nestFields } from '@/lib/forms/nested-fields';
import { allLocales } from '@/lib/i18n/locales';

/** What a PDF is called, as it comes in; what it holds is checked by the act. */
export const TitlesForm = z
  .record(z.string(), z.unknown())
  .transform(nestFields)
  .pipe(
    z.object({
      documentId: z.string(),
      titles: z.partialRecord(z.enum(allLocales), z.string()),
    }),
  );

/** A PDF that is meant. */
export const DocumentForm = z.object({ documentId: z.string() });
