import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Masthead, type OtherLanguage } from './masthead';
import type { Place, SectionLink } from './section-row';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';

type Props = {
  reading: Reading;
  site: SiteSettings;
  sections: SectionLink[];
  place: Place;
  otherLanguages: OtherLanguage[];
  query?: string;
  children: ReactNode;
};

/** What stands around every page: skip link, masthead, main part, footer. */
export function PageFrame({
  reading,
  site,
  sections,
  place,
  otherLanguages,
  query,
  children,
}: Props) {
  return (
    <>
      <SkipLink reading={reading} />
      <Masthead
        reading={reading}
        site={site}
        sections={sections}
        place={place}
        otherLanguages={otherLanguages}
        query={query}
      />
      <main id="main" className="page-width w-full grow">
        {children}
      </main>
      <SiteFooter reading={reading} site={site} otherLanguages={otherLanguages} />
    </>
  );
}
