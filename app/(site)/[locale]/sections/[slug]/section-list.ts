import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { sectionPath } from '@/lib/site/addresses';
import { findSection, listSections } from '@/lib/taxonomy/sections';
import type { ArticleList } from '../../article-list';
import { followedList } from '../../list-feed';
import { inOtherLanguages } from '../../other-languages';

/** A section's articles. */
export async function findSectionList(locale: Locale, slug: string): Promise<ArticleList | null> {
  const section = await findSection(locale, slug);
  if (!section) return null;
  const { id, name, description } = section;
  return {
    id,
    title: name,
    description,
    articles: { sectionId: id },
    path: (before) => sectionPath(locale, slug, before),
    trail: [],
    versions: await inOtherLanguages(locale, async (other) => {
      const same = (await listSections(other)).find((one) => one.id === id);
      return same ? sectionPath(other, same.slug) : null;
    }),
    empty: siteTranslator(locale)('list.empty'),
    section: slug,
  };
}

/** What the feeds of a section follow. */
export const findFollowedSection = followedList(findSectionList, sectionPath);
