import type { OtherLanguage } from '@/components/layout/languages';
import { allLocales, type Locale } from '@/lib/i18n/locales';

/** Where a page is in the other languages; `find` gives its address in one, or `null` where it has none. */
export async function inOtherLanguages(
  locale: Locale,
  find: (other: Locale) => string | null | Promise<string | null>,
): Promise<OtherLanguage[]> {
  const others = allLocales.filter((other) => other !== locale);
  const found = await Promise.all(
    others.map(async (other) => ({ locale: other, href: await find(other) })),
  );
  return found.flatMap(({ href, ...other }) => (href === null ? [] : [{ ...other, href }]));
}
