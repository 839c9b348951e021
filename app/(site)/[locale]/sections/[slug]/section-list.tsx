import { ListPager } from '@/components/front/list-pager';
import { StoryList } from '@/components/front/story-list';
import { SectionHead } from '@/components/front/section-head';
import { listPublishedArticles } from '@/lib/articles/published-articles';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { sectionPath, type ListPosition } from '@/lib/site/addresses';
import { findSection, listSections, type Section } from '@/lib/taxonomy/sections';
import { MissingPage } from '../../missing-page';
import { readingFor } from '../../reading';
import { SitePage } from '../../site-page';

const storiesOnPage = 20;

type Props = { locale: Locale; slug: string; before?: ListPosition };

/** A section's articles, newest first, from the start or after a position. */
export async function SectionList({ locale, slug, before }: Props) {
  const section = await findSection(locale, slug);
  if (!section) return <MissingPage locale={locale} />;
  const query = { locale, sectionId: section.id, limit: storiesOnPage + 1, before };
  const [reading, found] = await Promise.all([readingFor(locale), listPublishedArticles(query)]);
  if (before && found.length === 0) return <MissingPage locale={locale} />;
  const articles = found.slice(0, storiesOnPage);
  const last = found.length > storiesOnPage ? articles.at(-1) : undefined;
  return (
    <SitePage
      reading={reading}
      place={{ kind: 'section', slug }}
      versions={await sectionVersions(locale, section)}
    >
      <SectionHead section={section} reading={reading} before={before?.publishAt} />
      <StoryList articles={articles} reading={reading} />
      <ListPager
        reading={reading}
        newest={before && sectionPath(locale, slug)}
        older={last && sectionPath(locale, slug, last)}
      />
    </SitePage>
  );
}

/** The same section's lists in the other languages. */
export async function sectionVersions(locale: Locale, { id }: Section) {
  const others = allLocales.filter((other) => other !== locale);
  const versions = await Promise.all(
    others.map(async (other) => {
      const section = (await listSections(other)).find((one) => one.id === id);
      return section && { locale: other, href: sectionPath(other, section.slug) };
    }),
  );
  return versions.filter((version) => version !== undefined);
}
