import type { ReactNode } from 'react';
import type { OtherLanguage } from '@/components/layout/languages';
import { PageFrame } from '@/components/layout/page-frame';
import type { Place } from '@/components/layout/section-row';
import type { Reading } from '@/lib/i18n/reading';
import { findPaperLogo } from '@/lib/articles/paper-logo';
import { countReadsAs } from '@/lib/process-state';
import type { ReadPage } from '@/lib/reads/read-page';
import { frontPath } from '@/lib/site/addresses';
import { hasAbout, hasContact, siteSettings } from '@/lib/site/site-settings';
import { listSections, type Section } from '@/lib/taxonomy/sections';

type Props = {
  reading: Reading;
  place: Place;
  /** Where this very page is in other languages; the others are led to their front pages. */
  versions?: OtherLanguage[];
  query?: string;
  /** What its readers read. */
  read?: Pick<ReadPage, 'kind' | 'articleId' | 'search'>;
  children: ReactNode;
};

/** The frame of a reader page, filled with the site's settings and sections. */
export async function SitePage(props: Props) {
  const { reading, place, versions = [], query, read = { kind: 'other' }, children } = props;
  const { locale } = reading;
  const [site, logo, sections] = await Promise.all([
    siteSettings(locale),
    findPaperLogo(),
    listSections(locale),
  ]);
  countReadsAs({ ...read, locale, sectionId: sectionOf(place, sections)?.id });
  const otherLanguages = site.languages
    .filter((other) => other !== locale)
    .map(
      (other) =>
        versions.find((version) => version.locale === other) ?? {
          locale: other,
          href: frontPath(other),
          isFront: true,
        },
    );
  return (
    <PageFrame
      reading={reading}
      site={site}
      logo={logo}
      hasAbout={hasAbout(site)}
      hasContact={hasContact(site)}
      sections={sections}
      place={place}
      otherLanguages={otherLanguages}
      query={query}
    >
      {children}
    </PageFrame>
  );
}

function sectionOf(place: Place, sections: Section[]): Section | undefined {
  const slug = 'slug' in place ? place.slug : 'section' in place ? place.section : null;
  return sections.find((section) => section.slug === slug);
}
