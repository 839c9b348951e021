import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import enAdmin from './messages/en/admin.json' with { type: 'json' };
import enMail from './messages/en/mail.json' with { type: 'json' };
import enRefusals from './messages/en/refusals.json' with { type: 'json' };
import enSite from './messages/en/site.json' with { type: 'json' };
import zhAdmin from './messages/zh/admin.json' with { type: 'json' };
import zhMail from './messages/zh/mail.json' with { type: 'json' };
import zhRefusals from './messages/zh/refusals.json' with { type: 'json' };
import zhSite from './messages/zh/site.json' with { type: 'json' };

/** The sentences of both interfaces; a test holds the languages to the same keys and gaps. */
export const messages = {
  en: { admin: enAdmin, mail: enMail, refusals: enRefusals, site: enSite },
  zh: { admin: zhAdmin, mail: zhMail, refusals: zhRefusals, site: zhSite },
};

export type Messages = (typeof messages)['en'];

export type SiteTranslator = ReturnType<typeof siteTranslator>;

/** The readers' sentences in one language. */
export const siteTranslator = oncePerLanguage((locale) =>
  createTranslator<Messages, 'site'>({ locale, messages: messages[locale], namespace: 'site' }),
);

/** The newsroom's sentences in one language. */
export const adminTranslator = oncePerLanguage((locale) =>
  createTranslator<Messages, 'admin'>({ locale, messages: messages[locale], namespace: 'admin' }),
);

/** What the newsroom's mails say, in one language. */
export const mailTranslator = oncePerLanguage((locale) =>
  createTranslator<Messages, 'mail'>({ locale, messages: messages[locale], namespace: 'mail' }),
);

/** What a refusal says to people, in one language. */
export const refusalTranslator = oncePerLanguage((locale) =>
  createTranslator<Messages, 'refusals'>({
    locale,
    messages: messages[locale],
    namespace: 'refusals',
  }),
);

/** A translator keeps the sentences that it has parsed, so each language needs only one. */
function oncePerLanguage<Translator>(make: (locale: Locale) => Translator) {
  const made = new Map<Locale, Translator>();
  return (locale: Locale): Translator => {
    const translator = made.get(locale) ?? make(locale);
    made.set(locale, translator);
    return translator;
  };
}
