import type { z } from 'zod';
import type { SearchAnswerShape } from '@/lib/open-data/search-shapes';
import { AskedSearch } from '@/lib/open-data/asked';
import { searchArticles, type SearchResult } from '@/lib/search/search-articles';
import { answering, ApiRefusal, paperLocale, parseParameters } from '../answer';
import { readPageCursor } from '../cursor';
import { idAt, periodOf } from '../narrowing';
import { searchAnswer } from './search-answer';

export const dynamic = 'force-dynamic';

type Body = Omit<z.output<typeof SearchAnswerShape>, 'tookMs'>;

/** Searches what is public in one language of the paper. */
export const GET = answering<Body>(async (given) => {
  const { cursor, ...asked } = parseParameters(AskedSearch, given);
  const page = readPageCursor(cursor);
  const locale = await paperLocale(asked.locale);
  const result = await searchArticles({
    locale,
    q: asked.q,
    sectionId: await idAt('section', locale, asked.section),
    authorId: await idAt('author', locale, asked.author),
    ...(await periodOf(asked)),
    sort: asked.sort,
    page,
    hitsPerPage: asked.limit,
    whole: asked.whole,
  });
  if (result.kind !== 'found') throw unanswered(result.kind);
  const body = searchAnswer(result, page);
  return { body, passing: { tookMs: result.tookMs }, nextCursor: body.nextCursor };
});

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
