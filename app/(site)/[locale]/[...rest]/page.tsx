import type { Metadata } from 'next';
import { siteTranslator } from '@/lib/i18n/translate';
import { MissingPage } from '../missing-page';
import { pageMetadata } from '../page-metadata';
import { knownLocale, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  return pageMetadata(locale, { title: siteTranslator(locale)('missing.title') });
}

export default async function Missing({ params }: Props) {
  return <MissingPage locale={knownLocale((await params).locale)} />;
}
