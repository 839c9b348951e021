import type { Locale } from '@/lib/i18n/locales';
import { listSections, type Section } from '@/lib/taxonomy/sections';
import { listPlacesOfEach, listPublishedByIds, type ArticleCard } from './published-articles';

type Told = Pick<ArticleCard, 'id'>[];

/**
 * The newest articles of each section, in the paper's order, without those that are told elsewhere
 * on the page; sections of which nothing is left are passed over.
 */
export async function listPublishedBySection(
  locale: Locale,
  limit: number,
  told: Told,
): Promise<{ section: Section; articles: ArticleCard[] }[]> {
  const sections = await listSections(locale);
  const places = await listPlacesOfEach(
    sections.map(({ id }) => ({ locale, sectionId: id, limit: limit + told.length })),
  );
  const others = places.map((ofSection) => withoutTold(ofSection, told).slice(0, limit));
  const articles = await listPublishedByIds(
    locale,
    others.flat().map(({ id }) => id),
  );
  const bySection = Map.groupBy(articles, ({ section }) => section?.slug);
  return sections.flatMap((section) => {
    const ofSection = bySection.get(section.slug);
    return ofSection ? [{ section, articles: ofSection }] : [];
  });
}

function withoutTold<Place extends { id: string }>(places: Place[], told: Told): Place[] {
  return places.filter(({ id }) => told.every((one) => one.id !== id));
}
