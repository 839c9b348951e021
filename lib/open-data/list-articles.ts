import { articlePath } from '@/lib/articles/article';
import { findPublishedDetails, type ArticleDetails } from '@/lib/articles/published-details';
import {
  listPublishedArticles,
  type ArticleCard,
  type ArticleChoice,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import type { ListPosition } from '@/lib/site/addresses';
import type { ArticleItem } from './article-shapes';
import { openPicture } from './open-picture';

type ListQuery = ArticleChoice & { locale: Locale; before?: ListPosition; limit: number };

/** Public articles as programs get them, newest first, and where the next page begins. */
export async function listOpenArticles(
  query: ListQuery,
): Promise<{ items: ArticleItem[]; next: ListPosition | null }> {
  const { limit } = query;
  const cards = await listPublishedArticles({ ...query, limit: limit + 1 });
  const page = cards.slice(0, limit);
  const details = await findPublishedDetails(page.map(({ id }) => id));
  const last = cards.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((card) => toItem(card, details.get(card.id))),
    next: last ? { publishAt: last.publishAt, id: last.id } : null,
  };
}

/** An article as a list has it. */
export function toItem(
  { id, locale, slug, title, standfirst, publishAt, section, picture }: ArticleCard,
  { lastChangedAt, twins }: ArticleDetails = { lastChangedAt: null, twins: [] },
): ArticleItem {
  return {
    id,
    ...toLink({ locale, slug, title }),
    standfirst,
    publishedAt: publishAt.toISOString(),
    changedAt: lastChangedAt && lastChangedAt.toISOString(),
    section,
    picture: picture && openPicture(picture),
    twins: twins.map(toLink),
  };
}

/** An article as programs are led to it. */
export function toLink({ locale, slug, title }: ArticleLink) {
  return { locale, slug, title, url: siteUrl() + articlePath({ locale, slug }) };
}
