import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { oncePerEdition } from '@/lib/publication/once-per-edition';

/** A place in the paper, in one language. */
export type Section = {
  id: string;
  name: string;
  slug: string;
  description: string;
};

/**
 * The sections that have a name in this language, in the paper's order.
 * Asked once an edition: every list on a page names sections.
 */
export const listSections = oncePerEdition(async (locale: Locale): Promise<Section[]> => {
  const texts = await db().sectionText.findMany({
    where: { locale },
    select: { sectionId: true, name: true, slug: true, description: true },
    orderBy: [{ section: { position: 'asc' } }, { sectionId: 'asc' }],
  });
  return texts.map(({ sectionId, ...text }) => ({ id: sectionId, ...text }));
});

/** The section at this address, or `null`. */
export async function findSection(locale: Locale, slug: string): Promise<Section | null> {
  const sections = await listSections(locale);
  return sections.find((section) => section.slug === slug) ?? null;
}
