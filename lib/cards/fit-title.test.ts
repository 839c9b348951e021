import { describe, expect, test } from 'vitest';
import { lengthOfLine } from './break-lines';
import { fitLine, fitTitle } from './fit-title';

const style = { latin: 600, song: 700 };
const box = { width: 600, height: 300, sizes: [200, 120, 80, 60, 46], leading: 1.2 };

const titles = [
  ['zh', '水'],
  ['zh', '会呼吸的图书馆：东湖阅览厅打开北墙'],
  ['zh', '四十二片木百叶随湖面天气开合，一年中有九个月可以不开空调，东湖阅览厅打开了它的北面墙'],
  ['zh', '四十二片木百叶随湖面天气开合，一年中有九个月可以不开空调，'.repeat(9)],
  ['zh', '墙'.repeat(300)],
  ['en', 'I'],
  ['en', 'A library that breathes: the reading hall on East Lake opens its north wall'],
  [
    'en',
    'Video conference sets the pace for informatization in schools, as three tasks go first and one platform runs all',
  ],
  ['en', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ['en', 'W'.repeat(400)],
  ['en', 'walls and '.repeat(60)],
  ['en', '🏆'.repeat(80)],
] as const;

const textOf = (lines: { text: string }[][]) =>
  lines.map((line) => line.map(({ text }) => text).join('')).join('|');

describe('a title never leaves its box', () => {
  test.each(titles)('%s: %s', async (locale, title) => {
    const { size, lines } = await fitTitle(title, { ...style, locale }, box);
    expect(box.sizes).toContain(size);
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.floor(lines.length * size * box.leading)).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(lengthOfLine(line) * size).toBeLessThanOrEqual(box.width);
  });
});

test('the shorter it is, the larger', async () => {
  const sizes = await Promise.all(
    titles
      .slice(0, 4)
      .map(async ([, title]) => (await fitTitle(title, { ...style, locale: 'zh' }, box)).size),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBe(200);
  expect(sizes[3]).toBe(46);
});

test('only what really does not fit ends in an ellipsis, which follows a word', async () => {
  const long = await fitTitle(titles[3][1], { ...style, locale: 'zh' }, box);
  expect(textOf(long.lines)).toMatch(/[^，|]…$/u);
  const short = await fitTitle(titles[2][1], { ...style, locale: 'zh' }, box);
  expect(textOf(short.lines).replaceAll('|', '')).toBe(titles[2][1]);
});

test('a word is torn only where no size spares it', async () => {
  const word = await fitTitle(titles[8][1], { ...style, locale: 'en' }, box);
  expect(word.lines.length).toBeGreaterThan(1);
  const usual = await fitTitle('An informatization of schools', { ...style, locale: 'en' }, box);
  expect(textOf(usual.lines)).toContain('informatization');
});

test('clauses are kept together where that costs little', async () => {
  const title = await fitTitle(
    titles[1][1],
    { ...style, locale: 'zh' },
    { ...box, sizes: [80, 76, 64, 58] },
  );
  expect(textOf(title.lines)).toBe('会呼吸的图书馆：|东湖阅览厅打开北墙');
});

test('a line is one line, however long its text', async () => {
  const line = await fitLine(
    'The Institute of '.repeat(20),
    { ...style, locale: 'en' },
    { size: 40, width: 400 },
  );
  expect(line.lines).toHaveLength(1);
  expect(textOf(line.lines)).toMatch(/^The Institute .+…$/);
});
