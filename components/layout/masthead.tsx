import { SearchForm } from '@/components/search/search-form';
import { Runs } from '@/components/ui/runs';
import { formatDay, formatMinute } from '@/lib/i18n/dates';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import type { Picture } from '@/lib/media/picture';
import { feedPath, frontPath } from '@/lib/site/addresses';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';
import { otherLanguageLink, type OtherLanguage } from './languages';
import { SectionRow, type Place, type SectionLink } from './section-row';

type Props = {
  reading: Reading;
  site: SiteSettings;
  logo: Picture | null;
  sections: SectionLink[];
  place: Place;
  otherLanguages: OtherLanguage[];
  query?: string;
};

/** The head of every page. On the front page the paper's name is the page's heading. */
export function Masthead(props: Props) {
  const { reading, site, logo, sections, place, otherLanguages, query } = props;
  const Name = place.kind === 'front' ? 'h1' : 'p';
  return (
    <header>
      <Strip reading={reading} otherLanguages={otherLanguages} />
      <div className="page-width tablet:pt-5 tablet:pb-4 flex flex-wrap items-end gap-x-6 gap-y-1 pt-3 pb-2">
        <Name className="text-brand me-auto max-w-full">
          <Brand site={site} logo={logo} reading={reading} />
        </Name>
        <SearchForm reading={reading} query={query} />
      </div>
      <SectionRow reading={reading} sections={sections} place={place} />
    </header>
  );
}

function Strip({ reading, otherLanguages }: Pick<Props, 'reading' | 'otherLanguages'>) {
  const { locale, t, zone, now } = reading;
  const link = 'flex min-h-11 items-center no-underline hover:text-ink hover:underline';
  return (
    <div className="border-hair border-b print:hidden">
      <div className="page-width meta flex flex-wrap items-center gap-x-5">
        <time dateTime={formatMinute(now, zone).slice(0, 10)} className="me-auto">
          {formatDay(now, locale, zone, true)}
        </time>
        {otherLanguages.map((other) => (
          <a key={other.locale} {...otherLanguageLink(other)} className={link}>
            {locales[other.locale].name}
          </a>
        ))}
        <a href={feedPath(frontPath(locale), 'rss')} className={`max-tablet:hidden ${link}`}>
          <Runs text={t('feed')} locale={locale} />
        </a>
      </div>
    </div>
  );
}
