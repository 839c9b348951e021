import { SearchForm } from '@/components/search/search-form';
import { formatDay } from '@/lib/i18n/dates';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { siteTranslator } from '@/lib/i18n/translate';
import { feedPath, frontPath } from '@/lib/site/addresses';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';
import { SectionRow, type Place, type SectionLink } from './section-row';

/** Where this page is in another language; without an own page, that language's front page. */
export type OtherLanguage = { locale: Locale; href: string };

type Props = {
  reading: Reading;
  site: SiteSettings;
  sections: SectionLink[];
  place: Place;
  otherLanguages: OtherLanguage[];
  query?: string;
};

/** The head of every page. On the front page the paper's name is the page's heading. */
export function Masthead({ reading, site, sections, place, otherLanguages, query }: Props) {
  const { locale } = reading;
  const brand = <Brand name={site.name} seal={site.seal} href={frontPath(locale)} />;
  const brandSize = 'me-auto text-[clamp(1.9rem,4.4vw,3rem)]';
  return (
    <header>
      <Strip reading={reading} otherLanguages={otherLanguages} />
      <div className="page-width tablet:pt-5 tablet:pb-4 flex flex-wrap items-end gap-x-6 gap-y-1 pt-3 pb-2">
        {place.kind === 'front' ? (
          <h1 className={brandSize}>{brand}</h1>
        ) : (
          <p className={brandSize}>{brand}</p>
        )}
        <SearchForm reading={reading} query={query} />
      </div>
      <SectionRow reading={reading} sections={sections} place={place} />
    </header>
  );
}

function Strip({ reading, otherLanguages }: Pick<Props, 'reading' | 'otherLanguages'>) {
  const { locale, t, zone, now } = reading;
  const link =
    'flex min-h-11 items-center whitespace-nowrap no-underline hover:text-ink hover:underline';
  return (
    <div className="border-hair border-b print:hidden">
      <div className="page-width meta flex items-center gap-5">
        <time dateTime={now.toISOString().slice(0, 10)} className="me-auto">
          {formatDay(now, locale, zone, true)}
        </time>
        {otherLanguages.map((other) => (
          <a
            key={other.locale}
            href={other.href}
            lang={locales[other.locale].htmlLang}
            hrefLang={locales[other.locale].htmlLang}
            title={siteTranslator(other.locale)('otherFront')}
            className={link}
          >
            {locales[other.locale].name}
          </a>
        ))}
        <a href={feedPath(locale)} className={`max-[23rem]:hidden ${link}`}>
          {t('feed')}
        </a>
      </div>
    </div>
  );
}
