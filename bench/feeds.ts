import { findFollowedAuthor } from '@/app/(site)/[locale]/authors/[slug]/author-list';
import { feedRoute, type FindFollowed } from '@/app/(site)/[locale]/feed-route';
import { findPaper } from '@/app/(site)/[locale]/paper-feed';
import { findFollowedSearch } from '@/app/(site)/[locale]/search/search-feed';
import { findFollowedSection } from '@/app/(site)/[locale]/sections/[slug]/section-list';
import { findFollowedTag } from '@/app/(site)/[locale]/tags/[slug]/tag-list';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { feedTrouble } from '@/lib/feeds/test-rules';
import { withAnswerHead, withRequestMemory } from '@/lib/process-state';
import { feedFormats } from '@/lib/site/addresses';
import { percentile, type Figure, type Figures } from './figures';

const locale = 'en';
const times = 15;
const budget = 150;

/** The slug of the name that most articles have. */
async function largest(copies: Prisma.Sql, texts: Prisma.Sql): Promise<string> {
  const [row] = await db().$queryRaw<[{ slug: string }]>`
    SELECT named.slug FROM ${copies} JOIN ${texts} AS named USING (id)
    WHERE named.locale = ${locale} GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
  return row.slug;
}

/**
 * What feeds cost in a large paper when they are not kept: of everything, and of what most articles are
 * in. Each keeps to the rules of its format.
 *
 * @throws where one does not
 */
export async function* measureFeeds(): Figures {
  const [section, tag, author] = await Promise.all([
    largest(
      Prisma.sql`(SELECT section_id AS id FROM article) AS copies`,
      Prisma.sql`(SELECT section_id AS id, locale, slug FROM section_text)`,
    ),
    largest(
      Prisma.sql`(SELECT tag_id AS id FROM article_tag) AS copies`,
      Prisma.sql`(SELECT tag_id AS id, locale, slug FROM tag_text)`,
    ),
    largest(
      Prisma.sql`(SELECT author_id AS id FROM article_author) AS copies`,
      Prisma.sql`(SELECT author_id AS id, locale, slug FROM author_text)`,
    ),
  ]);
  yield* measure('a language', findPaper, {});
  yield* measure('a section', findFollowedSection, { slug: section });
  yield* measure('a tag', findFollowedTag, { slug: tag });
  yield* measure('an author', findFollowedAuthor, { slug: author });
  yield* measure('a search', findFollowedSearch, {}, '?q=city');
}

async function* measure<Params>(
  of: string,
  find: FindFollowed<Params>,
  params: Params,
  query = '',
): Figures {
  for (const format of feedFormats) {
    const route = feedRoute(format, find);
    const ask = async () => {
      const request = new Request(`http://localhost/feed${query}`);
      const response = await route(request, { params: Promise.resolve({ ...params, locale }) });
      return response.text();
    };
    const write = () => withRequestMemory(undefined, () => inAnswer(ask));
    const trouble = feedTrouble(format, await write());
    if (trouble.length > 0) throw new Error(`The ${format} feed of ${of}: ${trouble.join('; ')}`);
    const spent: number[] = [];
    for (let at = 0; at < times; at += 1) {
      const began = performance.now();
      await write();
      spent.push(performance.now() - began);
    }
    yield figure(`feed, ${format} of ${of}, p50`, percentile(spent, 0.5));
  }
}

async function inAnswer(ask: () => Promise<string>): Promise<string> {
  let text = '';
  await withAnswerHead(async () => {
    text = await ask();
  });
  return text;
}

function figure(name: string, value: number): Figure {
  return { name, value, unit: 'ms', budget };
}
