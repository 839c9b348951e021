import type { Metadata } from 'next';
import { siteTranslator } from '@/lib/i18n/translate';
import { sectionPath } from '@/lib/site/addresses';
import { findSection } from '@/lib/taxonomy/sections';
import { pageMetadata } from '../../page-metadata';
import { knownLocale, type LocaleParams } from '../../reading';
import { SectionList, sectionVersions } from './section-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const section = await findSection(locale, slug);
  if (!section) return pageMetadata(locale, { title: siteTranslator(locale)('missing.title') });
  return pageMetadata(locale, {
    title: section.name,
    description: section.description,
    path: sectionPath(locale, slug),
    versions: await sectionVersions(locale, section),
  });
}

export default async function SectionPage({ params }: Props) {
  const { slug, ...rest } = await params;
  return <SectionList locale={knownLocale(rest.locale)} slug={slug} />;
}
