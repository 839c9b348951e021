import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { allLocales } from '@/lib/i18n/locales';
import { searchArticles } from '@/lib/search/search-articles';
import type { Figure } from '../figures';

const count = 10_000;
const budgets = { slowest: 200, growth: 64 };

const alphabet = [
  ...'教育信息化國家設計ガ大的aeé１92-"“”「」|&!()<>:*\'\\ \u0000\u3000𠮷🎉क्षि٣ﷺ\ud800',
];

const typed = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '\u0000',
      '\ud800',
      '-',
      'OR OR',
      '"',
      '*',
      'a*',
      '的',
      'the of',
      '-the',
      "'; DROP TABLE article; --",
    ],
    ...[
      'x'.repeat(10_000),
      '教育'.repeat(5_000),
      'OR '.repeat(3_000),
      '-a '.repeat(3_000),
      'a* '.repeat(3_000),
    ],
    ...['"the of a" '.repeat(900), '的'.repeat(10_000), '( '.repeat(5_000)],
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'OR',
        '-',
        '"',
        'the',
        'of',
        'government',
        'market',
        '中国',
        '大',
        'COVID-19',
        'a*',
        '2017-09-19',
      ),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' ')),
);

/** What readers' searches come to when nobody means anything by them: always an answer, soon, and nothing is kept. */
export async function measureHostileQueries(): Promise<Figure[]> {
  let [slowest, failed, asked] = [0, 0, 0];
  let before = 0;
  for (const q of fc.sample(typed, { numRuns: count, seed: 5 })) {
    if (asked === count / 10) before = memory();
    const locale = allLocales[asked % allLocales.length] ?? allLocales[0];
    const sort = asked % 3 === 0 ? 'newest' : 'relevance';
    const began = performance.now();
    await searchArticles({ locale, q, sort, page: 1 + (asked % 60) }).catch((error: unknown) => {
      failed += 1;
      console.error(JSON.stringify(q).slice(0, 200), error);
    });
    slowest = Math.max(slowest, performance.now() - began);
    asked += 1;
  }
  const named = (what: string) => `search, ${count} hostile queries, ${what}`;
  return [
    { name: named('slowest'), value: slowest, unit: 'ms', budget: budgets.slowest },
    { name: named('without an answer'), value: failed, unit: '', budget: 0 },
    { name: named('memory kept'), value: memory() - before, unit: 'MB', budget: budgets.growth },
  ];
}

/** What is used after everything that nobody needs was thrown away. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}
