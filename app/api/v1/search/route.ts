import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { searchArticles, type SearchResult } from '@/lib/search/search-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { findAuthor } from '@/lib/taxonomy/authors';
import { findSection } from '@/lib/taxonomy/sections';
import { answering, ApiRefusal, invalid, paperLocale, parseParameters } from '../answer';
import { searchAnswer } from './search-answer';
import { SearchParameters } from './search-parameters';

export const dynamic = 'force-dynamic';

/** Searches what is public in one language of the paper. */
export const GET = answering(async (given) => {
  const asked = parseParameters(SearchParameters, given);
  const locale = await paperLocale(asked.locale);
  const result = await searchArticles({
    locale,
    q: asked.q,
    sectionId: await idAt(findSection, 'section', locale, asked.section),
    authorId: await idAt(findAuthor, 'author', locale, asked.author),
    ...(await periodOf(asked)),
    sort: asked.sort,
    page: asked.cursor,
    hitsPerPage: asked.limit,
    whole: asked.whole,
  });
  if (result.kind !== 'found') throw unanswered(result.kind);
  return { body: searchAnswer(result, asked.cursor), passing: { tookMs: result.tookMs } };
});

/** From the first day's start to the last day's end, in the newsroom's zone. */
async function periodOf({ from, to }: { from?: string; to?: string }) {
  const zone = await newsroomTimeZone();
  return {
    from: from === undefined ? undefined : startOfDay(from, zone),
    to: to === undefined ? undefined : startOfDay(dayAfter(to), zone),
  };
}

async function idAt(
  find: (locale: Locale, slug: string) => Promise<{ id: string } | null>,
  parameter: 'section' | 'author',
  locale: Locale,
  slug: string | undefined,
): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const found = await find(locale, slug);
  if (!found) throw invalid(parameter, `No ${parameter} has this slug in this language.`);
  return found.id;
}

const reasons = {
  empty: 'Say in q what to look for.',
  onlyExclusions: 'The query only says what to leave out: add a word to look for.',
  onlyStopWords: 'The query has only words that almost every article has: add a rarer one.',
  tookTooLong: 'The search took too long: use fewer or rarer words, or a shorter period.',
};

function unanswered(code: Exclude<SearchResult['kind'], 'found'>): ApiRefusal {
  const status = code === 'tookTooLong' ? 503 : 400;
  return new ApiRefusal(status, { code, message: reasons[code], parameter: 'q' });
}
