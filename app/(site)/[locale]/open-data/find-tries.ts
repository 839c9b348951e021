import { listPublishedArticles } from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';
import { apiPath } from '@/lib/open-data/operations';
import { listNamesInUse } from '@/lib/taxonomy/names-in-use';

/** Addresses of this paper at which each thing can be tried; where it has nothing yet, fewer. */
export async function findTries(locale: Locale): Promise<Record<string, string[]>> {
  const [[newest], tags, authors] = await Promise.all([
    listPublishedArticles({ locale, limit: 1 }),
    listNamesInUse('tag', { locale, limit: 1 }),
    listNamesInUse('author', { locale, limit: 1 }),
  ]);
  const to = (path: string, more: Record<string, string | undefined> = {}) => {
    const given = Object.entries({ locale, ...more }).filter(([, value]) => value);
    return `${apiPath}${path}?${new URLSearchParams(given as [string, string][])}`;
  };
  const section = newest?.section?.slug;
  const [tag, author] = [tags.names[0]?.slug, authors.names[0]?.slug];
  return {
    '/articles': [
      to('/articles', { limit: '5' }),
      ...(section ? [to('/articles', { section, from: '2017-01-01' })] : []),
      ...(tag ? [to('/articles', { tag })] : []),
      ...(author ? [to('/articles', { author })] : []),
    ],
    '/articles/{locale}/{slug}': newest ? [`${apiPath}/articles/${locale}/${newest.slug}`] : [],
    '/articles.csv': [to('/articles.csv', { section })],
    '/sections': [to('/sections')],
    '/tags': [to('/tags')],
    '/authors': [to('/authors')],
    '/search': newest ? [to('/search', { q: newest.title.slice(0, 200) })] : [],
    '/suggestions': newest ? [to('/suggestions', { q: newest.title.slice(0, 4) })] : [],
    '/openapi.json': [to('/openapi.json')],
  };
}
