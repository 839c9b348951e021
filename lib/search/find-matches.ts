import { expandQuestion } from './expand-question';
import type { Index } from './open-index';
import { soundedQuestion } from './pinyin-in-query';
import { writeForm, type QueryForm } from './query-form';
import type { Question } from './question';
import { rankByRelevance, rankByTime, type Ranking, type Scope } from './ranking';
import { relaxations } from './relax';
import { leaveOutStopWords } from './stop-words';

/** What answers a question, and how it was asked; `relaxed` when nothing answers the question itself. */
export type Matches = { query: QueryForm; ranking: Ranking; relaxed: boolean };

/** A question as it was typed, and with what the paper knows (`expandQuestion`). */
export type Asked = { typed: Question; known: Question };

export type Sort = 'relevance' | 'newest';

type Rank = (index: Index, query: QueryForm, scope: Scope) => Promise<Ranking>;

/** So few matches that a reader may have meant something else. */
export const few = 5;
/** After so many milliseconds no other way to ask for less is begun. */
const longestRelaxing = 60;

/**
 * Finds what answers a question; where that is little, what answers Latin letters read as pinyin;
 * where it is nothing, what answers less than the question.
 */
export async function findMatches(
  index: Index,
  asked: Asked,
  scope: Scope,
  sort: Sort,
): Promise<Matches> {
  const rank = sort === 'newest' ? rankByTime : rankByRelevance;
  const exact = await findExactMatches(index, asked, scope, rank);
  if (exact.ranking.total > 0) return { ...exact, relaxed: false };
  const began = performance.now();
  for (const less of relaxations(await leaveOutStopWords(asked.typed))) {
    if (performance.now() - began > longestRelaxing) break;
    const widened = await ask(index, await expandQuestion(index, less), scope, rank);
    if (widened.ranking.total > 0) return { ...widened, relaxed: true };
  }
  return { ...exact, relaxed: false };
}

/** The same without letting go of anything. */
async function findExactMatches(
  index: Index,
  { typed, known }: Asked,
  scope: Scope,
  rank: Rank,
): Promise<Omit<Matches, 'relaxed'>> {
  const written = await ask(index, known, scope, rank);
  if (written.ranking.total >= few || scope.locale !== 'zh') return written;
  const sounded = await soundedQuestion(index, typed);
  return sounded ? ask(index, await expandQuestion(index, sounded), scope, rank) : written;
}

async function ask(index: Index, question: Question, scope: Scope, rank: Rank) {
  const query = writeForm(question);
  return { query, ranking: await rank(index, query, scope) };
}
