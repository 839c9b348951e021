import '@/app/reader.css';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { isLocale, locales } from '@/lib/i18n/locales';
import { answerInsteadIn } from '@/lib/process-state';
import { colourPath } from '@/lib/site/addresses';
import { defaultColour, papers } from '@/lib/site/colours';
import { siteSettings } from '@/lib/site/site-settings';
import { MissingPage } from './missing-page';
import { knownLocale, type LocaleParams } from './reading';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: papers.light },
    { media: '(prefers-color-scheme: dark)', color: papers.dark },
  ],
};

type Props = { children: ReactNode; params: Promise<LocaleParams> };

/**
 * The document around every reader page. A language that is not ours has no pages; those of one in
 * which the paper does not appear are answered for by the server (server/reader-pages.ts).
 */
export default async function ReaderLayout({ children, params }: Props) {
  const { locale } = await params;
  const known = knownLocale(locale);
  const { colour, languages } = await siteSettings(known);
  if (!languages.includes(known)) answerInsteadIn(languages[0]);
  return (
    <html lang={locales[known].htmlLang}>
      <head>
        <link rel="preload" href={newsreader} as="font" type="font/woff2" crossOrigin="anonymous" />
        {colour !== defaultColour && <link rel="stylesheet" href={colourPath(known, colour)} />}
      </head>
      <body className="flex min-h-dvh flex-col">
        {isLocale(locale) ? children : <MissingPage locale={known} />}
      </body>
    </html>
  );
}
