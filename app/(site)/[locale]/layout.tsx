import '@/app/reader.css';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { isLocale, locales } from '@/lib/i18n/locales';
import { MissingPage } from './missing-page';
import { knownLocale, type LocaleParams } from './reading';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

type Props = { children: ReactNode; params: Promise<LocaleParams> };

/** The document around every reader page. A language that is not ours has no pages. */
export default async function ReaderLayout({ children, params }: Props) {
  const { locale } = await params;
  return (
    <html lang={locales[knownLocale(locale)].htmlLang}>
      <head>
        <link rel="preload" href={newsreader} as="font" type="font/woff2" crossOrigin="anonymous" />
      </head>
      <body className="flex min-h-dvh flex-col">
        {isLocale(locale) ? children : <MissingPage locale={knownLocale(locale)} />}
      </body>
    </html>
  );
}
