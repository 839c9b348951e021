import '@/app/reader.css';
import type { ReactNode } from 'react';
import { isLocale } from '@/lib/i18n/locales';
import { answerInsteadIn } from '@/lib/process-state';
import { siteSettings } from '@/lib/site/site-settings';
import { MissingPage } from './missing-page';
import { ReaderDocument, readerViewport } from './reader-document';
import { knownLocale, type LocaleParams } from './reading';

export const dynamic = 'force-dynamic';

export const viewport = readerViewport;

type Props = { children: ReactNode; params: Promise<LocaleParams> };

/**
 * The document around every reader page. A language that is not ours has no pages; those of one in
 * which the paper does not appear are answered for by the server (server/reader-pages.ts).
 */
export default async function ReaderLayout({ children, params }: Props) {
  const { locale } = await params;
  const known = knownLocale(locale);
  const { colour, languages, name } = await siteSettings(known);
  if (!languages.includes(known)) answerInsteadIn(languages[0]);
  return (
    <ReaderDocument locale={known} colour={colour} searchName={name}>
      {isLocale(locale) ? children : <MissingPage locale={known} />}
    </ReaderDocument>
  );
}
