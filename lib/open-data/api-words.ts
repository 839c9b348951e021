import { createTranslator } from 'next-intl';
import { type Locale } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en/api.json' with { type: 'json' };
import zh from '@/lib/i18n/messages/zh/api.json' with { type: 'json' };

const messages = { en: { api: en }, zh: { api: zh } };

export type ApiWords = ReturnType<typeof apiWords>;

/** What is said of the interface for programs, in one language. */
export function apiWords(locale: Locale) {
  return createTranslator<(typeof messages)['en'], 'api'>({
    locale,
    messages: messages[locale],
    namespace: 'api',
  });
}
