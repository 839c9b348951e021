import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import enAdmin from './messages/en/admin.json';
import enRefusals from './messages/en/refusals.json';
import enSite from './messages/en/site.json';
import zhAdmin from './messages/zh/admin.json';
import zhRefusals from './messages/zh/refusals.json';
import zhSite from './messages/zh/site.json';

/** The sentences of both interfaces; a test holds the languages to the same keys and gaps. */
export const messages = {
  en: { admin: enAdmin, refusals: enRefusals, site: enSite },
  zh: { admin: zhAdmin, refusals: zhRefusals, site: zhSite },
};

export type Messages = (typeof messages)['en'];

/** The readers' sentences in one language. */
export function siteTranslator(locale: Locale) {
  return createTranslator<Messages, 'site'>({
    locale,
    messages: messages[locale],
    namespace: 'site',
  });
}

/** The newsroom's sentences in one language. */
export function adminTranslator(locale: Locale) {
  return createTranslator<Messages, 'admin'>({
    locale,
    messages: messages[locale],
    namespace: 'admin',
  });
}

/** What a refusal says to people, in one language. */
export function refusalTranslator(locale: Locale) {
  return createTranslator<Messages, 'refusals'>({
    locale,
    messages: messages[locale],
    namespace: 'refusals',
  });
}
