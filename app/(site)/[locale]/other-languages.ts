import type { OtherLanguage } from '@/components/layout/languages';
import type { Locale } from '@/lib/i18n/locales';
import { siteSettings } from '@/lib/site/site-settings';

/** Where a page is in the other languages of the paper; `find` gives its address in one, or `null` where it has none. */
export async function inOtherLanguages(
  locale: Locale,
  find: (other: Locale) => string | null | Promise<string | null>,
): Promise<OtherLanguage[]> {
  const { languages } = await siteSettings(locale);
  const others = languages.filter((other) => other !== locale);
  const found = await Promise.all(
    others.map(async (other) => ({ locale: other, href: await find(other) })),
  );
  return found.flatMap(({ href, ...other }) => (href === null ? [] : [{ ...other, href }]));
}
