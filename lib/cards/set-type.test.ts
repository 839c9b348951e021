import { describe, expect, test } from 'vitest';
import { emptyAfter, emptyBefore, setType, tidy, type SetCharacter } from './set-type';

const style = { latin: 600, song: 700 };
const inEnglish = { ...style, locale: 'en' as const };
const inChinese = { ...style, locale: 'zh' as const };

const wordsOf = (set: SetCharacter[]) => set.map(({ text }) => text).join('');

describe('nothing is drawn as an empty box', () => {
  const texts = [
    '会呼吸的图书馆：东湖阅览厅打开北墙',
    '《营造法式》：“材分八等”——……、；？！（）【】「」％＋·〇々',
    '國立臺灣大學圖書館與龍龜鬱藝術節，繁體字也在',
    'ひらがなとカタカナ、ー',
    '①②③ ㎡ ℃ → ★ ※ ≥ 18% €12 ¥30 ½ ×',
    'Café Ångström, Łódź, Việt Nam, Ελλάδα, Москва, Україна',
    '“Quotes” ‘inside’ – and — dashes… © ® ™ №5 #1 @home & more',
    '🏆🎉🚇👨‍👩‍👧🇨🇳❤️👍🏽☀️#️⃣✅😀🙂🥮🏮',
  ];

  test.each(texts)('%s', async (text) => {
    for (const locale of [inEnglish, inChinese]) {
      const set = await setType(tidy(text), locale);
      expect(wordsOf(set).replaceAll('\ufe0f', '')).toBe(tidy(text).replaceAll('\ufe0f', ''));
      for (const [at, { text: character, glyphs, advance }] of set.entries()) {
        // The second half of a Chinese dash is drawn with the first.
        if (character === '—' && set[at - 1]?.text === '—') continue;
        expect(advance, character).toBeGreaterThan(0);
        const hasInk = glyphs.some(({ outline }) => outline !== '');
        expect(hasInk, `ink of ${character}`).toBe(character !== ' ');
      }
    }
  });

  test('every character of the common 3,500 and more', async () => {
    const common = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, at) => 0x4e00 + at)
      .filter((code) => code % 97 === 0)
      .map((code) => String.fromCodePoint(code))
      .join('');
    const set = await setType(common, inChinese);
    expect(set).toHaveLength(common.length);
    for (const { glyphs } of set) expect(glyphs).toHaveLength(1);
  });
});

test('a Chinese character that no typeface has is a 〓, as printers do it', async () => {
  expect(wordsOf(await setType('𱁬𱁬面', inChinese))).toBe('〓〓面');
});

test('what no typeface has otherwise is left out; a form that means the same is put in its place', async () => {
  expect(wordsOf(await setType('Open مرحبا day', inEnglish))).toBe('Open  day');
  expect(wordsOf(await setType('Part Ⅳ: ﬁrst', inEnglish))).toBe('Part IV: ﬁrst');
});

test('controls, zero-width characters, line ends and half characters are tidied away', async () => {
  expect(tidy('  One\u0000\n\ttwo\u200b three\ufeff \u2028 ')).toBe('One two three');
  expect(wordsOf(await setType(tidy('a\ud800b'), inEnglish))).toBe('ab');
});

test('Latin letters stand closer where the typeface says so', async () => {
  const [t] = await setType('To', inEnglish);
  const [alone] = await setType('T', inEnglish);
  expect(t?.advance).toBeLessThan(alone?.advance ?? 0);
});

test('there is a little room between Chinese and Latin, and no hole between two marks', async () => {
  const gaps = (await setType('用AI设计：“好”', inChinese)).map(({ gap }) => gap);
  expect(gaps).toEqual([0.12, 0, 0.12, 0, 0, -0.5, 0, 0, 0]);
});

test('quotation marks are Chinese in Chinese, and Latin in English', async () => {
  const [chinese] = await setType('“', inChinese);
  const [latin] = await setType('“', inEnglish);
  expect(chinese?.glyphs[0]?.outline).not.toBe(latin?.glyphs[0]?.outline);
});

test('an opening mark is half empty before its ink, a closing one after it', async () => {
  const [opening, character, closing] = await setType('《墙》', inChinese);
  if (!opening || !character || !closing) throw new Error('Not set');
  expect([emptyBefore(opening), emptyBefore(character)]).toEqual([0.5, 0]);
  expect([emptyAfter(closing), emptyAfter(character)]).toEqual([0.5, 0]);
});
