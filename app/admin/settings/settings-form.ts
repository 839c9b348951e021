import { z } from 'zod';
import type { ArticleBody } from '@/lib/articles/article-body';
import { nestFields } from '@/lib/forms/nested-fields';
import { allLocales, isLocale } from '@/lib/i18n/locales';

const Text = z.object({
  name: z.string(),
  organisation: z.string(),
  address: z.string(),
  description: z.string(),
  rights: z.string(),
  // Whether it is a document is for the act to say.
  about: z.string().transform(parseJson).pipe(z.custom<ArticleBody>().nullable()),
});

/** The page of the settings, as it comes in; what it holds is checked by the act. */
export const SettingsForm = z
  .record(z.string(), z.unknown())
  .transform(nestFields)
  .pipe(
    z.object({
      seenAt: z.string().transform((at) => (at ? new Date(at) : undefined)),
      seal: z.string(),
      colour: z.string(),
      logoId: z.string().transform((id) => id || null),
      languages: z.string().transform((codes) => codes.split(' ').filter(isLocale)),
      timeZone: z.string().transform((zone) => zone || null),
      phone: z.string(),
      email: z.string(),
      texts: z.record(z.enum(allLocales), Text),
    }),
  );

/** Empty stands for no text; what is no JSON is no document either: the act refuses it as such. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return {};
  }
}
