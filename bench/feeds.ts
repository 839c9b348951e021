import { findFollowedAuthor } from '@/app/(site)/[locale]/authors/[slug]/author-list';
import { feedRoute, type FindFollowed } from '@/app/(site)/[locale]/feed-route';
import { findPaper } from '@/app/(site)/[locale]/paper-feed';
import { findFollowedSearch } from '@/app/(site)/[locale]/search/search-feed';
import { findFollowedSection } from '@/app/(site)/[locale]/sections/[slug]/section-list';
import { findFollowedTag } from '@/app/(site)/[locale]/tags/[slug]/tag-list';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { feedTrouble } from '@/lib/feeds/test-rules';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { withAnswerHead, withRequestMemory } from '@/lib/process-state';
import { feedFormats, type FeedFormat } from '@/lib/site/addresses';
import { listPublicNames } from '@/lib/taxonomy/public-names';
import { listSections } from '@/lib/taxonomy/sections';
import { percentile, type Figures } from './figures';

const times = 15;
const budget = 150;
/** Words that articles have, for feeds of searches. */
const words = { en: 'city', zh: '城市' };

/** What a feed follows, by its name, in a language. */
type Followed = { of: string; write(format: FeedFormat): Promise<string> };

/**
 * What feeds cost in a large paper when they are not kept: of everything, and of what most articles are
 * in; and how many of all its feeds do not keep to the rules of their format.
 */
export async function* measureFeeds(): Figures {
  const slug = await largest('en');
  const measured = [
    followed('a language', 'en', findPaper, {}),
    followed('a section', 'en', findFollowedSection, { slug: slug.section }),
    followed('a tag', 'en', findFollowedTag, { slug: slug.tag }),
    followed('an author', 'en', findFollowedAuthor, { slug: slug.author }),
    followed('a search', 'en', findFollowedSearch, {}, `?q=${words.en}`),
  ];
  for (const { of, write } of measured) {
    for (const format of feedFormats) {
      const spent: number[] = [];
      for (let at = 0; at < times; at += 1) {
        const began = performance.now();
        await write(format);
        spent.push(performance.now() - began);
      }
      const value = percentile(spent, 0.5);
      yield { name: `feed, ${format} of ${of}, p50`, value, unit: 'ms', budget };
    }
  }
  yield* checkFeeds();
}

/** Holds every feed of the paper to the rules of its format, in each of its languages. */
async function* checkFeeds(): Figures {
  let [checked, wrong] = [0, 0];
  for (const locale of allLocales) {
    for (const { of, write } of await everythingFollowed(locale)) {
      for (const format of feedFormats) {
        const trouble = feedTrouble(format, await write(format));
        if (trouble.length > 0) console.error(`The ${format} feed of ${of}: ${trouble.join('; ')}`);
        wrong += Math.min(trouble.length, 1);
        checked += 1;
      }
    }
  }
  yield { name: 'feeds, all that there are', value: checked, unit: '', budget: null };
  yield { name: 'feeds, against the rules of their format', value: wrong, unit: '', budget: 0 };
}

async function everythingFollowed(locale: Locale): Promise<Followed[]> {
  const [sections, tags, authors] = await withRequestMemory(undefined, () =>
    Promise.all([
      listSections(locale),
      listPublicNames('tag', locale),
      listPublicNames('author', locale),
    ]),
  );
  return [
    followed(locale, locale, findPaper, {}),
    followed(`a search in ${locale}`, locale, findFollowedSearch, {}, `?q=${words[locale]}`),
    ...sections.map(({ slug }) => followed(slug, locale, findFollowedSection, { slug })),
    ...tags.map(({ slug }) => followed(slug, locale, findFollowedTag, { slug })),
    ...authors.map(({ slug }) => followed(slug, locale, findFollowedAuthor, { slug })),
  ];
}

function followed<Params>(
  of: string,
  locale: Locale,
  find: FindFollowed<Params>,
  params: Params,
  query = '',
): Followed {
  const write = async (format: FeedFormat) => {
    const request = new Request(`http://localhost/feed${encodeURI(query)}`);
    const context = { params: Promise.resolve({ ...params, locale }) };
    const response = await inAnswer(() => feedRoute(format, find)(request, context));
    return response.text();
  };
  return { of, write: (format) => withRequestMemory(undefined, () => write(format)) };
}

async function inAnswer(answer: () => Promise<Response>): Promise<Response> {
  let response = Response.error();
  await withAnswerHead(async () => {
    response = await answer();
  });
  if (!response.ok) throw new Error(`A feed answered ${response.status}.`);
  return response;
}

/** The slugs of the section, the tag and the author that most articles have. */
async function largest(locale: Locale): Promise<Record<'section' | 'tag' | 'author', string>> {
  const slugOf = async (id: Prisma.Sql, copies: Prisma.Sql, texts: Prisma.Sql) => {
    const [row] = await db().$queryRaw<[{ slug: string }]>`
      SELECT text.slug FROM ${copies} AS copy JOIN ${texts} AS text USING (${id})
      WHERE text.locale = ${locale} GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
    return row.slug;
  };
  return {
    section: await slugOf(Prisma.sql`section_id`, Prisma.sql`article`, Prisma.sql`section_text`),
    tag: await slugOf(Prisma.sql`tag_id`, Prisma.sql`article_tag`, Prisma.sql`tag_text`),
    author: await slugOf(
      Prisma.sql`author_id`,
      Prisma.sql`article_author`,
      Prisma.sql`author_text`,
    ),
  };
}
