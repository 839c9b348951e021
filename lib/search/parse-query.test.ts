import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { parseQuery } from './parse-query';
import { writeForm } from './query-form';
import { relaxations } from './relax';

useTestDatabase();

function strictOf(typed: string) {
  const parsed = parseQuery(typed);
  if (parsed.kind !== 'query') throw new Error(`${typed} asks for nothing`);
  const { clauses, terms } = writeForm(parsed.question);
  const and = clauses.flatMap((clause) => clause.and ?? []).join(' & ');
  const full = clauses.map((clause) => clause.full).join(' & ');
  return { and, full: full === and ? null : full, terms };
}

function relaxedTermsOf(typed: string): string[] | undefined {
  const parsed = parseQuery(typed);
  if (parsed.kind !== 'query') return undefined;
  const [words] = relaxations(parsed.question);
  return words && writeForm(words).terms.map(({ tokens }) => tokens.join(' '));
}

const bare = (query: string) => query.replace(/[()]/g, '');

describe('what is asked', () => {
  test.each([
    ['city council', "'city' & 'council'", null],
    ['"city council"', "'city' & 'council'", "'city' <-> 'council'"],
    ['“city council”', "'city' & 'council'", "'city' <-> 'council'"],
    ['「城市」议会', "'城市' & '议会'", null],
    ['信息化', "'信息' & '息化'", "'信息' <-> '息化'"],
    ['資訊', "'资讯'", null],
    ['鱼', "'鱼':*", null],
    ['ＣＯＶＩＤ－１９', "'covid' & '19'", "'covid' <-> '19'"],
    ['AI教育', "'ai' & '教育'", null],
    ['2017年', "'2017'", "'2017' <-> '年':*"],
    ['第5届', "'第' & '5'", "'第' <-> '5' <-> '届':*"],
    ['中国·武汉', "'中国' & '国' & '武汉'", "'中国' <-> '国' <-> '武汉'"],
    ['教育，经济', "'教育' & '经济'", null],
    ['1,000', "'1' & '000'", "'1' <-> '000'"],
    ['bread,wine', "'bread' & 'wine'", null],
    ['river -"high water"', "'river'", "'river' & !'high' <-> 'water'"],
    ['river -flood', "'river' & !'flood'", null],
    ['bread OR wine', "'bread' | 'wine'", null],
    ['bread | wine cellar', "'bread' | 'wine' & 'cellar'", null],
    ['bread or wine', "'bread' & 'or' & 'wine'", null],
    ['OR bread OR', "'bread'", null],
    ["the O'Brien's", "'the' & 'obrien'", null],
    ["'; DROP TABLE article; --", "'drop' & 'table' & 'article'", null],
    ['"never closed', "'never' & 'closed'", "'never' <-> 'closed'"],
  ])('%s', (typed, and, full) => {
    const strict = strictOf(typed);
    expect(bare(strict.and)).toBe(and);
    expect(strict.full && bare(strict.full)).toBe(full);
  });

  test.each(['', '   ', '???', '"" “”', '-', 'OR', '\u0000', '\ud800', '🎉🎉', ':*&|!()<->'])(
    'nothing in %j',
    (typed) => {
      expect(parseQuery(typed)).toEqual({ kind: 'empty' });
    },
  );

  test.each(['-flood', '-"high water" -信息化', 'OR -flood'])('only exclusions in %s', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'onlyExclusions' });
  });
});

describe('what is asked when nothing has the query itself', () => {
  test.each([
    ['武汉的教育政策', ['武汉', '教育', '政策']],
    ['AI教育政策', ['ai', '教育', '政策']],
    ['教育', undefined],
    ['“武汉的教育政策”', undefined],
    ['"city council" policy', undefined],
  ])('%s', (typed, words) => {
    expect(relaxedTermsOf(typed)).toEqual(words);
  });
});

describe('bounds', () => {
  test('16 clauses', () => {
    const typed = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
    expect(strictOf(typed).terms).toHaveLength(16);
    expect(strictOf(`-${typed.replaceAll(' ', ' -')} x`.replace('-w0', 'w0')).terms).toHaveLength(
      1,
    );
  });

  test('a Han run of 32 characters', () => {
    expect(strictOf('信'.repeat(60)).terms[0]?.tokens).toHaveLength(31);
  });

  test('200 characters, however much wider their plain forms are', () => {
    expect(strictOf('a'.repeat(10_000)).and).toHaveLength("(('')".length + 201);
    expect(strictOf('ﷺ'.repeat(10_000)).and.length).toBeLessThan(500);
  });
});

test('whatever is typed, PostgreSQL understands what is made of it', async () => {
  const alphabet = [...'教育信息化國ガaeé1９-"“”「」|&!()<>:*\'\\ \u0000\u3000𠮷🎉क्षि٣Ⅷ½ﷺ'];
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }),
    fc
      .array(fc.constantFrom('OR', '-', '"', 'the', 'of', '教育信息化', 'COVID-19', "'", '5'), {
        maxLength: 30,
      })
      .map((words) => words.join(' ')),
  );
  const queries = fc.sample(typed, 2000).flatMap((text) => {
    const parsed = parseQuery(text);
    if (parsed.kind !== 'query') return [];
    const questions = [parsed.question, ...relaxations(parsed.question)];
    return questions.flatMap((question) =>
      writeForm(question).clauses.flatMap(({ and, full }) => [and, full]),
    );
  });
  const written = queries.filter((query) => typeof query === 'string');
  expect(written.length).toBeGreaterThan(500);
  const [{ understood }] = await db().$queryRaw<[{ understood: number }]>`
    SELECT count(numnode(to_tsquery('search.news', query)))::int AS understood
    FROM unnest(${written}::text[]) AS query`;
  expect(understood).toBe(written.length);
});
