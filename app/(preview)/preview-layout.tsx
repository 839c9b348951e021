import './preview.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ReaderDocument, readerViewport } from '@/app/(site)/[locale]/reader-document';
import { knownLocale, type LocaleParams } from '@/app/(site)/[locale]/reading';
import { siteSettings } from '@/lib/site/site-settings';

export const viewport = readerViewport;

export const metadata: Metadata = { robots: { index: false, follow: false } };

type Props = { children: ReactNode; params: Promise<LocaleParams> };

/** The same document as around readers' pages: what is previewed there looks as it will look to them. */
export async function PreviewLayout({ children, params }: Props) {
  const locale = knownLocale((await params).locale);
  const { colour } = await siteSettings(locale);
  return (
    <ReaderDocument locale={locale} colour={colour}>
      {children}
    </ReaderDocument>
  );
}
