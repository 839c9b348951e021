import { siteUrl } from '@/lib/env';
import type { NameList } from '@/lib/open-data/article-shapes';
import { AskedNames } from '@/lib/open-data/asked';
import { authorPath, tagPath } from '@/lib/site/addresses';
import { listNamesInUse } from '@/lib/taxonomy/names-in-use';
import { answering, paperLocale, parseParameters } from './answer';
import { readNameCursor, toNameCursor } from './cursor';

const paths = { tag: tagPath, author: authorPath };

/** The GET of the tags or the authors of one language, by name. */
export function answeringNames(kind: keyof typeof paths) {
  return answering<NameList>(async (given) => {
    const { limit, cursor, ...asked } = parseParameters(AskedNames, given);
    const after = readNameCursor(cursor);
    const locale = await paperLocale(asked.locale);
    const { names, next } = await listNamesInUse(kind, { locale, after, limit });
    const items = names.map(({ name, slug, description }) => ({
      name,
      slug,
      description,
      url: siteUrl() + paths[kind](locale, slug),
    }));
    const nextCursor = next && toNameCursor(next);
    return { body: { items, nextCursor }, nextCursor };
  });
}
