import { createHash } from 'node:crypto';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import type { JudgedQuery } from './judged-query';
import { judgedQueries } from './judged-queries';
import { putJudgedPaper } from './put-judged-paper';
import { rankBySearch, rankByTsRank } from './rankings';
import { ndcg, recall } from './scores';

/** A third of the queries is never looked at while the ranking is tuned. */
type Part = 'tuning' | 'held out';

/** How good the answers to one query are: ours, and those of plain `ts_rank`. */
export type QueryScore = {
  locale: Locale;
  part: Part;
  q: string;
  kinds: string[];
  search: Score;
  tsRank: Score;
};

/** The mean of some queries. */
export type Relevance = Pick<QueryScore, 'locale' | 'part' | 'search' | 'tsRank'> & {
  queries: number;
};

type Score = { ndcg: number; recall: number };

/** Puts the judged articles into an empty database and asks it every judged query; in all, and one by one. */
export async function measureRelevance(): Promise<{ means: Relevance[]; scores: QueryScore[] }> {
  const scores = await scoreQueries();
  return { means: summarize(scores), scores };
}

async function scoreQueries(): Promise<QueryScore[]> {
  const keys = await putJudgedPaper();
  const scores: QueryScore[] = [];
  for (const locale of allLocales) {
    for (const query of judgedQueries[locale]) {
      const { q, kinds } = query;
      const score = (ids: string[]) => scoreOf(query, ids, keys);
      const search = score(await rankBySearch(locale, q, kinds.includes('typo')));
      const tsRank = score(await rankByTsRank(locale, q));
      scores.push({ locale, part: partOf(q), q, kinds, search, tsRank });
    }
  }
  return scores;
}

function summarize(scores: QueryScore[]): Relevance[] {
  return allLocales.flatMap((locale) =>
    (['tuning', 'held out'] as const).map((part) => {
      const these = scores.filter((score) => score.locale === locale && score.part === part);
      const search = meanOf(these.map((score) => score.search));
      const tsRank = meanOf(these.map((score) => score.tsRank));
      return { locale, part, queries: these.length, search, tsRank };
    }),
  );
}

/** Chance decides, not we: the hash of what is typed. */
function partOf(q: string): Part {
  const hash = createHash('sha256').update(q).digest().readUInt32BE();
  return hash % 3 === 0 ? 'held out' : 'tuning';
}

function scoreOf(query: JudgedQuery, ids: string[], keys: Map<string, string>): Score {
  const found = ids.map((id) => keys.get(id) ?? '');
  return { ndcg: ndcg(query, found), recall: recall(query, found) };
}

function meanOf(scores: Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { ndcg: mean((score) => score.ndcg), recall: mean((score) => score.recall) };
}
