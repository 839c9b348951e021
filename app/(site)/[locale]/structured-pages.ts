import type { BreadcrumbList } from 'schema-dts';
import { findPaperLogo } from '@/lib/articles/paper-logo';
import { structuredTrail, type Paper } from '@/lib/articles/structured-paper';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';

/** The paper in one language, as the structured data of its pages tells of it. */
export async function paperIn(locale: Locale): Promise<Paper> {
  const [site, logo] = await Promise.all([siteSettings(locale), findPaperLogo()]);
  return { locale, site, logo, origin: siteUrl() };
}

/** Where a page lies: below the front page, then each of the steps, of which the last is the page itself. */
export function trailTo(
  { locale, t }: Reading,
  steps: { name: string; href: string }[],
): BreadcrumbList {
  return structuredTrail([{ name: t('front'), href: frontPath(locale) }, ...steps], siteUrl());
}
