import { locales, type Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';

/** Where this page is in another language; without an own page, that language's front page. */
export type OtherLanguage = { locale: Locale; href: string; isFront?: boolean };

/** What a link to a page in another language says of itself. */
export function otherLanguageLink({ locale, href, isFront }: OtherLanguage) {
  const { htmlLang } = locales[locale];
  return {
    href,
    lang: htmlLang,
    hrefLang: htmlLang,
    title: siteTranslator(locale)(isFront ? 'otherFront' : 'otherPage'),
  };
}
