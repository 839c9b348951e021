import { locales, type Languages, type Locale } from '@/lib/i18n/locales';

/** The same page in one language: a path or a full address. */
export type Version = { locale: Locale; href: string };

/**
 * Where a page is in each of its languages, itself included, by their tags as `hreflang` takes them.
 * `x-default`, for whoever reads none of them, is its version in the paper's first language, or in the
 * first that it has.
 */
export function alternatesOf(versions: Version[], languages: Languages): Record<string, string> {
  const inOrder = languages.flatMap((one) => versions.find(({ locale }) => locale === one) ?? []);
  const tagged = inOrder.map(({ locale, href }) => [locales[locale].htmlLang, href]);
  const [first] = inOrder;
  return Object.fromEntries(first ? [...tagged, ['x-default', first.href]] : []);
}
