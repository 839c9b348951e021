import type { Transaction } from '@/lib/db/client';
import { expandQuestion } from './expand-question';
import { stopWordsOf } from './lexemes';
import { soundedQuestion } from './pinyin-in-query';
import { writeForm, type QueryForm } from './query-form';
import type { Question } from './question';
import { rankByRelevance, rankByTime, type Ranking, type Scope } from './ranking';
import { relaxations } from './relax';

/** What answers a question, and how it was asked; `relaxed` when nothing answers the question itself. */
export type Matches = { query: QueryForm; ranking: Ranking; relaxed: boolean };

export type Sort = 'relevance' | 'newest';

type Rank = (tx: Transaction, query: QueryForm, scope: Scope) => Promise<Ranking>;

/** So few matches that a reader may have meant something else. */
const few = 5;

/**
 * Finds what answers a question; where that is little, what answers Latin letters read as pinyin;
 * where it is nothing, what answers less than the question.
 */
export async function findMatches(
  tx: Transaction,
  question: Question,
  scope: Scope,
  sort: Sort,
): Promise<Matches> {
  const rank = sort === 'newest' ? rankByTime : rankByRelevance;
  const exact = await findExactMatches(tx, question, scope, rank);
  if (exact.ranking.total > 0) return { ...exact, relaxed: false };
  const stopWords = await stopWordsOf(question);
  for (const asked of relaxations(question, (word) => stopWords.has(word))) {
    const widened = await ask(tx, asked, scope, rank);
    if (widened.ranking.total > 0) return { ...widened, relaxed: true };
  }
  return { ...exact, relaxed: false };
}

/** The same without letting go of anything. */
export async function findExactMatches(
  tx: Transaction,
  question: Question,
  scope: Scope,
  rank: Rank,
): Promise<Omit<Matches, 'relaxed'>> {
  const typed = await ask(tx, question, scope, rank);
  if (typed.ranking.total >= few || scope.locale !== 'zh') return typed;
  const sounded = await soundedQuestion(tx, question);
  return sounded ? ask(tx, sounded, scope, rank) : typed;
}

async function ask(tx: Transaction, question: Question, scope: Scope, rank: Rank) {
  const query = writeForm(await expandQuestion(tx, question));
  return { query, ranking: await rank(tx, query, scope) };
}
