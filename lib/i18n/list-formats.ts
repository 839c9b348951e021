import type { Locale } from './locales';

/** How each language joins names: `Lin, Chen and Wang`, `Lin、Chen和Wang`. */
export const listFormats: Record<Locale, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB'),
  zh: new Intl.ListFormat('zh-CN'),
};
