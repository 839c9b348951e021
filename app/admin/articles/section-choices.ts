import type { SectionChoice } from '@/components/admin/write/written-article';
import type { Locale } from '@/lib/i18n/locales';
import { listSections } from '@/lib/taxonomy/sections';

/** The sections that an article of this language can stand in. */
export async function listSectionChoices(locale: Locale): Promise<SectionChoice[]> {
  const sections = await listSections(locale);
  return sections.map(({ id, name }) => ({ id, name }));
}
