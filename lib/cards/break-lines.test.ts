import { describe, expect, test } from 'vitest';
import { breakLines, charactersOf, lengthOf, splitLong, toUnits, type Unit } from './break-lines';
import { setType, tidy } from './set-type';

async function unitsOf(text: string, locale: 'en' | 'zh'): Promise<Unit[]> {
  return toUnits(tidy(text), await setType(tidy(text), { locale, latin: 600, song: 700 }));
}

const toText = (lines: Unit[][] | null) =>
  (lines ?? []).map((line) =>
    charactersOf(line)
      .map(({ text }) => text)
      .join(''),
  );

async function broken(text: string, width: number, locale: 'en' | 'zh'): Promise<string> {
  return toText(breakLines(await unitsOf(text, locale), width)).join('|');
}

test.each([
  ['会呼吸的图书馆：东湖阅览厅打开北墙', 10, '会呼吸的图书馆：|东湖阅览厅打开北墙'],
  ['全国视频会议部署学校信息化工作', 8, '全国视频会议部署|学校信息化工作'],
  ['本院大楼一年省电18%，只有机房没省', 11, '本院大楼一年省电18%，|只有机房没省'],
])('%s', async (text, width, expected) => {
  expect(await broken(text, width, 'zh')).toBe(expected);
});

test('English breaks at spaces and after hyphens, into lines of about one length', async () => {
  const text = 'Bridge of two curves: the well-known footbridge takes its load test';
  expect(await broken(text, 17, 'en')).toBe(
    'Bridge of two curves: the well-|known footbridge takes its load test',
  );
  const [first = '', second = ''] = (await broken('one two three four five six', 9, 'en')).split(
    '|',
  );
  expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(2);
});

describe('at any width', () => {
  const texts = [
    '《营造法式》：“材分八等”，《园冶》、《长物志》——我们为什么还要读？（上）',
    '市长：“今年的学校，要建（至少）十一座。”会呼吸的图书馆……打开了！',
    'AI与BIM：用Python 3.12重算1,200个传感器，“舒适度”（PMV）提高18%，成本￥3,000',
    'Why “open” (always) — and to whom? A 100-year-old hall, $5 a day, opens!',
  ];

  test.each(texts)('%s', async (text) => {
    const locale = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    const units = await unitsOf(text, locale);
    const longest = Math.max(...units.map((unit) => lengthOf([unit])));
    for (let width = 4; width <= 40; width += 0.5) {
      const lines = breakLines(splitLong(units, width), width) ?? [];
      expect(toText(lines).join('').replaceAll(' ', '')).toBe(tidy(text).replaceAll(' ', ''));
      for (const line of lines) expect(lengthOf(line)).toBeLessThanOrEqual(width);
      for (const line of toText(lines).slice(1))
        expect(line).not.toMatch(/^[，。：；！？、”’》）】…—,.!?:;)%]/u);
      for (const line of toText(lines).slice(0, -1)) expect(line).not.toMatch(/[《“‘（【(￥$]$/u);
      expect(breakLines(units, width) === null, 'a unit is longer than a line').toBe(
        width < longest,
      );
    }
  });
});
