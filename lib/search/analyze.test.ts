import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, runsOf, tokensOf } from './analyze';

const fold = (text: string) => foldText(text).text;
const tokens = (text: string) => [...runsOf(foldText(text))].flatMap(tokensOf);
const words = (text: string) => tokens(text).map((token) => token.text);

describe('one shape for what a reader takes as the same', () => {
  test.each([
    ['Ｃｏｕｒａｎｔ　２０１７', 'courant 2017'],
    ['Crème BRÛLÉE', 'creme brulee'],
    ['Cre\u0300me', 'creme'],
    ['Straße, Łódź, Œuvre', 'strasse, lodz, oeuvre'],
    ['教育信息化', '教育信息化'],
    ['敎育信息化', '教育信息化'],
    ['國家發展計畫', '国家发展计画'],
    ['国家发展计划', '国家发展计画'],
    ['為爲裏裡衆眾', '为为里里众众'],
    ['ｶﾞｽ', 'ガス'],
    ['infor\u00admation\u200b', 'information'],
    ['葛\u{e0100}飾', '葛饰'],
    ['“a” 「b」 ‘c’ d–e', '"a" "b" \'c\' d-e'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('Cyrillic and Greek letters keep the marks that make them other letters', () => {
    expect(fold('Йод Ёлка')).toBe('йод ёлка');
  });
});

describe('tokens', () => {
  test.each([
    ['教育信息化', ['教育', '育信', '信息', '息化', '化']],
    ['AI教育 2017年', ['ai', '教育', '育', '2017', '年']],
    ['鱼', ['鱼']],
    ["China's O'Brien, the readers' don’t", ['china', 'obrien', 'the', 'readers', 'dont']],
    ['The U.S. and the U.N., e.g. a.1', ['the', 'us', 'and', 'the', 'un', 'eg', 'a', '1']],
    ['COVID-19 @ 3.5%', ['covid', '19', '3', '5']],
    ['カタカナー', ['カタ', 'タカ', 'カナ', 'ナー', 'ー']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['🎉 \u0000 \ud800 …', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'教育國信息化ａÉe\u0301ﬁ𠮷ガｶﾞ🎉\ud83c\u0000 -"\'’') }),
  );

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(text, (given) => fold(fold(given)) === fold(given)));
  });

  test('every token leads back to a range of the original that folds to it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { starts, ends } = foldText(given);
        return tokens(given).every(({ text: token, at, end }) => {
          const origin = given.slice(starts[at], ends[end - 1]);
          return (
            fold(origin).replace(/['.]/g, '').includes(token) && !/^[\udc00-\udfff]/.test(origin)
          );
        });
      }),
    );
  });

  test('a part of a Han text gives the pairs that it gives inside the whole', () => {
    const characters = fc.array(fc.constantFrom(...'教育國家計畫着著乾隆藉口覆蓋'), {
      minLength: 2,
    });
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (all, from, length) => {
        const start = from % (all.length - 1);
        const part = all.slice(start, start + 2 + (length % all.length));
        const inside = words(all.join('')).slice(start, start + part.length - 1);
        expect(words(part.join('')).slice(0, -1)).toEqual(inside);
      }),
    );
  });

  test('an English text alone gives the words that it gives beside a Chinese one', () => {
    const unit = fc.constantFrom(...'abcs019 \'.+#-"_\n');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(words(`${text}\n教`).slice(0, -1)).toEqual(words(text));
      }),
    );
  });
});
