import { z } from 'zod';
import { allLocales } from '@/lib/i18n/locales';
import { optionalLine } from './text-shapes';

/** What a PDF is called, in each language. */
export const DocumentTitles = z.partialRecord(z.enum(allLocales), optionalLine(300, 'textTooLong'));
