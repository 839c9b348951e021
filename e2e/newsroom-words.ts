import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';

/** The newsroom's sentences in one language, for journeys that go the same way in each. */
export function newsroomWords(locale: Locale) {
  const file = readFileSync(`lib/i18n/messages/${locale}/admin.json`, 'utf8');
  const messages = JSON.parse(file) as Record<string, string>;
  const translate = createTranslator({ locale, messages });
  return (key: string, values?: Record<string, string>) => translate(key, values as never);
}
