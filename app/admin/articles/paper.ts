import type { Languages } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** What of the settings the newsroom's articles are shown by. */
export type Paper = { zone: string; languages: Languages };

/** The settings as they are now. */
export async function readPaper(): Promise<Paper> {
  const [zone, languages] = await Promise.all([newsroomTimeZone(), paperLanguages()]);
  return { zone, languages };
}
