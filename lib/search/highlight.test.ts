import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/db/test-database';
import { analyze } from './analyze';
import { answeredTerms, excerpt } from './excerpt';
import { findHits, highlight, type Segment } from './highlight';
import { findLexemes } from './lexemes';
import { parseQuery } from './parse-query';
import { writeForm, type Term } from './query-form';

useTestDatabase();

const plain = { of: (token: string) => token };
const show = (segments: Segment[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

function termsOf(query: string): Term[] {
  const parsed = parseQuery(query);
  return parsed.kind === 'query' ? writeForm(parsed.question).terms : [];
}

async function marked(query: string, text: string) {
  const analyzed = analyze(text);
  return show(highlight(analyzed, termsOf(query), await findLexemes(termsOf(query), [analyzed])));
}

async function excerptOf(query: string, text: string) {
  const analyzed = analyze(text);
  const lexemes = await findLexemes(termsOf(query), [analyzed]);
  return show(excerpt(text, findHits(analyzed, termsOf(query), lexemes)));
}

describe('what is marked is what matched', () => {
  test.each([
    [
      'publishing',
      'Published, she publishes a publisher’s list',
      '[Published], she [publishes] a [publisher’s] list',
    ],
    ['creme', 'Crème brûlée', '[Crème] brûlée'],
    ['ﬁsh', 'ＦＩＳＨ and ﬁsh', '[ＦＩＳＨ] and [ﬁsh]'],
    ['cafe', 'cafe\u0301s and cafes', '[cafe\u0301s] and [cafes]'],
    [
      '"white house"',
      'The White House is a white old house',
      'The [White House] is a white old house',
    ],
    [
      '"state of the art"',
      'State of the art, state in our art',
      '[State of the art], [state in our art]',
    ],
    ['the house', 'The house', 'The [house]'],
    ['COVID-19', 'Covid 19, COVID-19, covid or 19', '[Covid 19], [COVID-19], covid or 19'],
    ['信息化', '教育信息化与信息技术', '教育[信息化]与信息技术'],
    ['教育 信息', '教育信息化', '[教育信息]化'],
    ['國家', '国家、國家', '[国家]、[國家]'],
    ['国家', '國家計畫', '[國家]計畫'],
    ['鱼', '鱼与鳄鱼', '[鱼]与鳄[鱼]'],
    ['家', '𠮷野家', '𠮷野[家]'],
    ['𠮷野', '🎉𠮷野家', '🎉[𠮷野]家'],
    ['2017年', '在2017年9月，12017年', '在[2017年]9月，12017年'],
    ['ｶﾞｽ', 'ガス ｶﾞｽ', '[ガス] [ｶﾞｽ]'],
    ['house -white', 'white house', 'white [house]'],
    ['house', '<b>house</b> & house', '<b>[house]</b> & [house]'],
    ['bread', '', ''],
  ])('%s in %s', async (query, text, expected) => {
    expect(await marked(query, text)).toBe(expected);
  });

  test('for any text: nothing is lost, no character is cut, and what is marked folds to the query', () => {
    const alphabet = [...'教育國信息化ａÉﬁ𠮷ガｶ🎉 -b', 'e\u0301'];
    const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 });
    const query = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 3 });
    fc.assert(
      fc.property(text, query, (given, asked) => {
        const segments = highlight(analyze(given), termsOf(asked), plain);
        expect(segments.map((segment) => segment.text).join('')).toBe(given);
        for (const segment of segments) {
          expect(segment.text).not.toMatch(/^[\udc00-\udfff\u0301]|[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the excerpt', () => {
  const english = (word: string) =>
    `The library opened in spring. ${'It has eleven rooms on three floors. '.repeat(6)}` +
    `Nobody expected a ${word} in the cellar, but there it was. ${'Visitors come by tram. '.repeat(12)}`;

  test('shows the sentence of the hit, whole words and about 160 letters', async () => {
    expect(await excerptOf('walrus', english('walrus'))).toBe(
      'Nobody expected a [walrus] in the cellar, but there it was. Visitors come by tram. ' +
        'Visitors come by tram. Visitors come by tram. Visitors come by tram.',
    );
  });

  test('shows about 80 Han characters', async () => {
    const text = `${'图书馆春天开馆，'.repeat(30)}地下室里有一头海象，${'读者坐电车来，'.repeat(30)}`;
    const shown = await excerptOf('海象', text);
    expect(shown).toMatch(/^….{10,20}\[海象\].{50,70}…$/u);
    expect(shown.length).toBeLessThan(86);
  });

  test('goes where most of the query is answered', async () => {
    const text = `A walrus. ${'Visitors come by tram. '.repeat(20)}A walrus in the cellar. The end.`;
    expect(await excerptOf('walrus cellar', text)).toContain(
      'A [walrus] in the [cellar]. The end.',
    );
  });

  test('without hits it is the beginning', async () => {
    expect(await excerptOf('penguin', english('walrus'))).toMatch(
      /^The library opened in spring\. /,
    );
    expect(await excerptOf('penguin', 'Short.')).toBe('Short.');
    expect(await excerptOf('penguin', '')).toBe('');
  });

  test('puts lines into one', async () => {
    expect(await excerptOf('walrus', 'A heading\n\nA walrus\ncame in')).toBe(
      'A heading A [walrus] came in',
    );
  });

  test('for any text it is a part of it, not too wide, with whole characters', () => {
    const alphabet = [...'教育国。a. \n𠮷e🎉👩‍👩‍👧b', 'e\u0301', 'word '];
    const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 700 });
    fc.assert(
      fc.property(text, (given) => {
        const hits = findHits(analyze(given), termsOf('教育 word a'), plain);
        const shown = excerpt(given, hits)
          .map((segment) => segment.text)
          .join('');
        const inner = shown.replace(/^…|…$/gu, '');
        expect(given.replace(/\s+/gu, ' ')).toContain(inner);
        expect(inner).not.toMatch(/^[\udc00-\udfff\u0301]|[\ud800-\udbff]$/);
        expect([...inner].length).toBeLessThanOrEqual(160);
        if (answeredTerms(hits) > 0) expect(excerpt(given, hits).some(({ hit }) => hit)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a word without end is cut between characters', async () => {
    const shown = await excerptOf('walrus', `walrus ${'👩‍👩‍👧x'.repeat(200)}`);
    expect(shown).toMatch(/^\[walrus\] .*(x|👧)…$/u);
  });
});
