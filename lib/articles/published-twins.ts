import { db } from '@/lib/db/client';
import { isLocale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import type { ArticleLink } from './article-card';
import { editionTime, published } from './published-condition';

/** For each of the articles whose story readers find in another language of the paper too: that version. */
export async function findPublishedTwins(ids: string[]): Promise<Map<string, ArticleLink>> {
  if (ids.length === 0) return new Map();
  const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
  if (languages.length < 2) return new Map();
  const rows = await db().article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      locale: true,
      story: {
        select: {
          articles: {
            where: { ...published(now), locale: { in: [...languages] } },
            select: { locale: true, slug: true, title: true },
          },
        },
      },
    },
  });
  const twins = new Map<string, ArticleLink>();
  for (const { id, locale, story } of rows) {
    const [twin] = languages.flatMap((language) =>
      story.articles.filter((other) => other.locale === language && language !== locale),
    );
    if (twin && isLocale(twin.locale)) {
      twins.set(id, { locale: twin.locale, slug: twin.slug, title: twin.title ?? '' });
    }
  }
  return twins;
}
