import type { Metadata } from 'next';
import { newsroomTimeZone } from '@/lib/env';
import { formatDay } from '@/lib/i18n/dates';
import { siteTranslator } from '@/lib/i18n/translate';
import { parseListPosition, sectionPath } from '@/lib/site/addresses';
import { findSection } from '@/lib/taxonomy/sections';
import { MissingPage } from '../../../../missing-page';
import { pageMetadata } from '../../../../page-metadata';
import { knownLocale, type LocaleParams } from '../../../../reading';
import { SectionList } from '../../section-list';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string; position: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, position, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const t = siteTranslator(locale);
  const before = parseListPosition(position);
  const section = await findSection(locale, slug);
  if (!section || !before) return pageMetadata(locale, { title: t('missing.title') });
  const day = formatDay(before.publishAt, locale, newsroomTimeZone());
  return pageMetadata(locale, {
    title: `${section.name} (${t('list.before', { day })})`,
    description: section.description,
    path: sectionPath(locale, slug, before),
  });
}

export default async function OlderSectionPage({ params }: Props) {
  const { slug, position, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const before = parseListPosition(position);
  if (!before) return <MissingPage locale={locale} />;
  return <SectionList locale={locale} slug={slug} before={before} />;
}
