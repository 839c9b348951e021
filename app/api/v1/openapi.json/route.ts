import { defaultLocale } from '@/lib/i18n/locales';
import { AskedDocument } from '@/lib/open-data/asked';
import { openDocument } from '@/lib/open-data/open-document';
import { siteSettings } from '@/lib/site/site-settings';
import { answering, parseParameters } from '../answer';

export const dynamic = 'force-dynamic';

/** The description of all that can be asked here, for machines. */
export const GET = answering(async (given) => {
  const { locale = defaultLocale } = parseParameters(AskedDocument, given);
  return { body: openDocument(await siteSettings(locale), locale) };
});
