import type { ComponentProps, ReactNode } from 'react';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';

type Props = ComponentProps<typeof Masthead> &
  ComponentProps<typeof SiteFooter> & { children: ReactNode };

/** What stands around every page: skip link, masthead, main part, footer, and the one script. */
export function PageFrame({ children, ...frame }: Props) {
  const { reading, site, logo, sections, place, otherLanguages, query, hasAbout, hasContact } =
    frame;
  return (
    <>
      <SkipLink reading={reading} />
      <Masthead
        reading={reading}
        site={site}
        logo={logo}
        sections={sections}
        place={place}
        otherLanguages={otherLanguages}
        query={query}
      />
      <main id="main" className="page-width w-full grow">
        {children}
      </main>
      <SiteFooter
        reading={reading}
        site={site}
        logo={logo}
        otherLanguages={otherLanguages}
        hasAbout={hasAbout}
        hasContact={hasContact}
      />
      <script src="/reader.js" defer />
    </>
  );
}
