import type { z } from 'zod';
import { siteUrl } from '@/lib/env';
import type { SectionListShape } from '@/lib/open-data/article-shapes';
import { AskedSections } from '@/lib/open-data/asked';
import { sectionPath } from '@/lib/site/addresses';
import { listSections } from '@/lib/taxonomy/sections';
import { answering, paperLocale, parseParameters } from '../answer';

export const dynamic = 'force-dynamic';

/** All sections of one language, in the order of the paper. */
export const GET = answering<z.output<typeof SectionListShape>>(async (given) => {
  const locale = await paperLocale(parseParameters(AskedSections, given).locale);
  const sections = await listSections(locale);
  const items = sections.map(({ name, slug, description }) => ({
    name,
    slug,
    description,
    url: siteUrl() + sectionPath(locale, slug),
  }));
  return { body: { items } };
});
