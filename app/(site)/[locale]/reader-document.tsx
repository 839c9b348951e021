import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { locales, type Locale } from '@/lib/i18n/locales';
import { colourPath, openSearchPath } from '@/lib/site/addresses';
import { defaultColour, papers } from '@/lib/site/colours';

export const readerViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: papers.light },
    { media: '(prefers-color-scheme: dark)', color: papers.dark },
  ],
};

type Props = {
  locale: Locale;
  colour: string;
  /** The name under which browsers can take up the site's search; absent where there is no search. */
  searchName?: string;
  children: ReactNode;
};

/** The document around a page as readers have it: its language, its typeface, the paper's colour. */
export function ReaderDocument({ locale, colour, searchName, children }: Props) {
  return (
    <html lang={locales[locale].htmlLang}>
      <head>
        <link rel="preload" href={newsreader} as="font" type="font/woff2" crossOrigin="anonymous" />
        {colour !== defaultColour && <link rel="stylesheet" href={colourPath(locale, colour)} />}
        {searchName && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={searchName}
            href={openSearchPath(locale)}
          />
        )}
      </head>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
