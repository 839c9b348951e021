import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { languageRuns } from './language-runs';
import { allLocales, type Locale } from './locales';
import { traditionalOnly } from './traditional-only';

/** `The [zh-Hans:东湖] hall`: how a text is cut. */
function cut(text: string, locale: Locale): string {
  return languageRuns(text, locale)
    .map(({ text, lang }) => (lang ? `[${lang}:${text}]` : text))
    .join('');
}

/** The text that a cut text was made from. */
function uncut(text: string): string {
  return text.replaceAll(/\[[\w-]+:(.*?)\]/g, '$1');
}

describe('in an English page', () => {
  test.each([
    'The slow lift, at 5 °C – “quick”, naïve and Łódź',
    'Chufeng [zh-Hans:楚风] Review',
    'The sign says [zh-Hans:《东湖阅览厅》，2026年开放。]',
    'In [zh-Hans:2026年11月] it opened',
    '[zh-Hant:臺北圖書館] and [zh-Hans:北京图书馆]',
    'A [ja:東京の図書館] in [ja:カフェー]',
    'Seoul is [ko:서울 특별시], Moscow [und-Cyrl:Москва, Кремль]',
    'BIM[zh-Hans:与]AI',
    'the angle α, a step of Δt, but [und-Grek:Ἀθήνα]',
    '[und-Thai:กรุงเทพ] [und-Deva:हिन्दी]',
    'No letter ——！ at all · 。',
  ])('%s', (text) => expect(cut(uncut(text), 'en')).toBe(text));
});

describe('in a Chinese page', () => {
  test.each([
    '会呼吸的图书馆：东湖阅览厅',
    '[en:Open House]开放日，见《[en:Chufeng Review]》',
    '用[en:BIM]与[en:AI]建模',
    '“[en:Less is more]”，密斯说',
    '“[en:Open]”“[en:House]”',
    'A座与B座之间，T3航站楼，3D打印',
    '长18 km，宽3 m，每秒2 m/s，室温26 ℃，面积40m²，功率5kW',
    '第II期，类型IV',
    '联系 office@example.org 或 https://example.org/open-house，也可看 example.org',
    '写信到office@example.org，说明[en:Open House]',
    '[en:state-of-the-art]的设计，[en:Moore’s law]，[en:Rock ’n’ Roll]',
    '[en:Windows] 11与[en:COVID]-19',
    '共2 400人参加[en:Expo 2010 Shanghai]，',
    '全角ＡＩ属于中文',
    '你好，[ja:さようなら]，[ko:안녕], [und-Cyrl:Москва]',
    '無印良品[ja:の]店',
  ])('%s', (text) => expect(cut(uncut(text), 'zh')).toBe(text));
});

test('a run from right to left says so', () => {
  expect(languageRuns('Peace: שלום 3', 'en')).toEqual([
    { text: 'Peace: ' },
    { text: 'שלום', lang: 'und-Hebr', dir: 'rtl' },
    { text: ' 3' },
  ]);
});

test('an empty text has no runs', () => {
  expect(allLocales.map((locale) => languageRuns('', locale))).toEqual([[], []]);
});

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Open House',
        '东湖',
        '圖書館',
        'の',
        '서울',
        'שלום',
        'Москва',
        'a@b.cn',
        '，',
        '5 km',
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(' ', '\n', '“', '’', '-', '１', '\ud800'),
    ),
  )
  .map((pieces) => pieces.join(''));

test.each(allLocales)('put together, the runs of a %s text are the text', (locale) => {
  fc.assert(
    fc.property(mixed, (text) => {
      const runs = languageRuns(text, locale);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
      const unmarked = runs.map(({ lang }) => !lang);
      expect(unmarked.some((one, at) => one && unmarked[at + 1])).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each(['a', '1', '东', '-', 'a.', 'a@', 'の ', '，'])(
  'a long text of %j is read once through',
  (unit) => {
    const start = performance.now();
    for (const locale of allLocales) languageRuns(`${unit.repeat(50_000)}й东a`, locale);
    expect(performance.now() - start).toBeLessThan(3000);
  },
);

test('what is taken as Traditional only, Simplified is never written with', () => {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const characters = [...traditionalOnly.source.slice(1, -1)];
  expect(characters.length).toBeGreaterThan(300);
  for (const character of characters) {
    expect(toSimplified(character)).not.toBe(character);
  }
});
