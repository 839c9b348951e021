import type { SentThing } from '@/lib/articles/test-vocabulary';

const lists = 'sections|tags|authors|archive';

/** What each kind of page says of itself to search engines, by its address below its language. */
const kinds: [RegExp, string[]][] = [
  [/^$/, ['WebSite', 'Organization']],
  [/^\/articles\/[^/]+$/, ['NewsArticle', 'BreadcrumbList']],
  [new RegExp(`^/(${lists})(/.+)?$`), ['BreadcrumbList']],
  [/^\/(about|contact|feeds|open-data)$/, []],
];

/** The types of what the page at an address has to tell of, in their order; none where we know no such page. */
export function typesAt(path: string): string[] | undefined {
  const below = path.replace(/^\/[a-z]+/, '');
  return kinds.find(([at]) => at.test(below))?.[1];
}

/** What a page tells of, and in which vocabulary. */
export function structuredDataIn(html: string): SentThing[] {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return found.flatMap(([, json]) => {
    const { '@context': context, '@graph': things } = JSON.parse(String(json));
    if (context !== 'https://schema.org') throw new Error(`Of another vocabulary: ${context}`);
    return things as SentThing[];
  });
}
