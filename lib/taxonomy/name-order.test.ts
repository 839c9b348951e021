import { expect, test } from 'vitest';
import { groupByLetter, orderPeople } from './name-order';

const named = (...names: string[]) => names.map((name) => ({ name }));

function lettersOf(...names: string[]): string {
  return groupByLetter(named(...names))
    .map(({ letter, items }) => `${letter}: ${items.map(({ name }) => name).join(' ')}`)
    .join('; ');
}

test('English names stand under their first letter, whatever its case and accent', () => {
  expect(lettersOf('water', 'École', 'Bridges', 'archives', 'Bamboo', 'energy')).toBe(
    'A: archives; B: Bamboo Bridges; E: École energy; W: water',
  );
});

test('Chinese names stand where they are read, among the Latin ones', () => {
  expect(lettersOf('重庆', '桥梁', '长江', 'BIM技术', '绿色建筑', '“老”城')).toBe(
    'B: BIM技术; C: 长江 重庆; L: “老”城 绿色建筑; Q: 桥梁',
  );
});

test('what begins with no letter comes last, numbers by their size', () => {
  expect(lettersOf('12号线', '3D打印', 'Zinc', 'Ω')).toBe('Z: Zinc; #: 3D打印 12号线 Ω');
});

test('nothing makes no groups', () => {
  expect(groupByLetter([])).toEqual([]);
});

test('a surname is read as one', () => {
  const names = orderPeople(named('单丽', '任静', '曾子墨', 'Lin Yue', '仇英'));
  expect(names.map(({ name }) => name).join(' ')).toBe('Lin Yue 仇英 任静 单丽 曾子墨');
});
