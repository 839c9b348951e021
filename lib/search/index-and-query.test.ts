import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { analyze, foldText, type Run } from './analyze';
import { highlight } from './highlight';
import { toIndexText } from './index-text';
import { findLexemes } from './lexemes';
import { parseQuery } from './parse-query';
import { askedInFull, askedOfIndex, writeForm, type QueryForm } from './query-form';
import { leaveOutStopWords } from './stop-words';

useTestDatabase();

const hans = [...'教育國国信息化为為髮发里裏著着乾干隆覆復𠮷々'];
const others = [
  ...' ，。·-',
  'AI',
  'the ',
  'Crème ',
  '2017',
  '年',
  'ﬁsh ',
  'ガ',
  'ｶﾞ',
  ' e\u0301 ',
  '🎉',
];
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hans) }, fc.constantFrom(...others)), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

async function formOf(q: string): Promise<QueryForm | null> {
  const parsed = parseQuery(q);
  return parsed.kind === 'query' ? writeForm(await leaveOutStopWords(parsed.question)) : null;
}

/** Whether the index has a text under a query: both for what it is asked and for the whole of it. */
async function isFound(given: string, form: QueryForm): Promise<boolean> {
  const indexed = askedOfIndex(form);
  const [row] = await db().$queryRaw<{ isFound: boolean }[]>`
    SELECT vector @@ ${indexed} AND vector @@ ${askedInFull(form) ?? indexed} AS "isFound"
    FROM to_tsvector('search.news', ${toIndexText(given)}) AS vector`;
  return row?.isFound ?? false;
}

test('any part of a text, of two Han characters or more, is found as a phrase', async () => {
  const part = fc
    .tuple(text, fc.nat(), fc.nat())
    .map(([given, from, length]) => {
      const places = [...given.matchAll(/\p{Script=Han}/gu)];
      const first = from % Math.max(1, places.length);
      const last = first + 1 + (length % Math.min(30, Math.max(1, places.length - first - 1)));
      const [start, end] = [places[first], places[last]];
      const isPart = start !== undefined && end !== undefined;
      return { given, part: isPart ? given.slice(start.index, end.index + end[0].length) : '' };
    })
    .filter(({ part }) => part !== '');
  await fc.assert(
    fc.asyncProperty(part, async ({ given, part }) => {
      const form = await formOf(`"${part}"`);
      expect(form && (await isFound(given, form)), part).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the same text in another spelling is the same to the index and to a query', async () => {
  const spellings = [
    (given: string) => given.normalize('NFD'),
    (given: string) => given.normalize('NFKC'),
    (given: string) => given.toUpperCase(),
    (given: string) =>
      given.replace(/[!-~]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  ];
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...spellings), async (given, respell) => {
      expect(toIndexText(respell(given))).toBe(toIndexText(given));
      const form = await formOf(`"${respell(given)}"`);
      if (form && /\p{Script=Han}/u.test(given)) {
        expect(await isFound(given, form), given).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

/** Where a phrase stands in a folded text by its letters alone, wherever it begins. */
function placesOf(phrase: Run[], folded: string): [start: number, end: number][] {
  const letters = phrase.map((run) =>
    run.kind === 'word' ? `(?<![a-z0-9])${run.text}(?![a-z0-9])` : run.text,
  );
  const pattern = new RegExp(`(?=(${letters.join('[^\\p{L}\\p{N}]*')}))`, 'gu');
  return [...folded.matchAll(pattern)].map((match) => {
    return [match.index, match.index + (match[1] ?? '').length];
  });
}

test('marked is what the query says, all of it and nothing else', async () => {
  const query = fc
    .array(fc.constantFrom(...hans, ' ', 'AI', 'creme', 'fish', '2017', ' OR '), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, query, async (given, q) => {
      const parsed = parseQuery(q);
      if (parsed.kind !== 'query') return;
      const { terms } = writeForm(parsed.question);
      const analyzed = analyze(given);
      const segments = highlight(analyzed, terms, await findLexemes(terms, [analyzed]));
      const marked = segments.map(({ text: piece, hit }) => (hit ? '#' : '.').repeat(piece.length));
      const { text: folded, starts, ends } = foldText(given);
      const expected = Array.from({ length: given.length }, () => '.');
      const phrases = parsed.question.groups.flatMap(({ wishes }) =>
        wishes.flatMap((wish) => wish.phrases),
      );
      for (const [start, end] of phrases.flatMap((phrase) => placesOf(phrase, folded))) {
        expected.fill('#', starts[start], ends[end - 1]);
      }
      expect(marked.join(''), `${q} in ${given}`).toBe(expected.join(''));
    }),
    { numRuns: 2000 },
  );
});
