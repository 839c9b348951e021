/** The languages that Courant speaks out of the box. */
export const locales = {
  en: { htmlLang: 'en', name: 'English', short: 'EN' },
  zh: { htmlLang: 'zh-Hans', name: '中文', short: '中' },
} as const;

export type Locale = keyof typeof locales;

/** Languages in the order in which they are offered; the first is the default. */
export type Languages = readonly [Locale, ...Locale[]];

export const allLocales = Object.keys(locales) as [Locale, ...Locale[]];

/** That of the newsroom, until somebody chooses another. */
export const defaultLocale: Locale = 'en';

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

/** The language of a stored row: only acts write it, and they know their languages. */
export function toLocale(locale: string): Locale {
  if (!isLocale(locale)) throw new Error(`Nobody here speaks ${locale}`);
  return locale;
}

/** The languages of the paper as they are stored; all that we speak where none of them is left. */
export function toLanguages(stored: readonly string[] = []): Languages {
  const [first, ...others] = stored.filter(isLocale);
  return first ? [first, ...others] : allLocales;
}

/**
 * The language that somebody prefers among these; the first where they name none of them.
 *
 * @param acceptLanguage an `Accept-Language` header (RFC 9110, 12.5.4); anything unreadable counts as absent
 */
export function preferredLocale(acceptLanguage: string | undefined, languages: Languages): Locale {
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
  const known = wishes.map(({ language }) => languages.find((one) => one === language));
  return known.find((one) => one !== undefined) ?? languages[0];
}
