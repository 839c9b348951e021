/** The languages that Courant speaks out of the box, in the order in which they are offered. */
export const locales = {
  en: { htmlLang: 'en', name: 'English', short: 'EN' },
  zh: { htmlLang: 'zh-Hans', name: '中文', short: '中' },
} as const;

export type Locale = keyof typeof locales;

export const allLocales = Object.keys(locales) as Locale[];

export const defaultLocale: Locale = 'en';

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

/** The language of a stored row: only acts write it, and they know their languages. */
export function toLocale(locale: string): Locale {
  if (!isLocale(locale)) throw new Error(`Nobody here speaks ${locale}`);
  return locale;
}

/**
 * The language that a reader prefers among ours.
 *
 * @param acceptLanguage an `Accept-Language` header (RFC 9110, 12.5.4); anything unreadable counts as absent
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part, at) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) || 0, at };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at);
  return wishes.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}
