import { expect, test } from 'vitest';
import { searchExamples } from './examples';

const queries = (...asked: Parameters<typeof searchExamples>) =>
  searchExamples(...asked).map(({ query }) => query);

test('examples are made of the paper’s own words', () => {
  const sections = [{ name: 'Projects' }, { name: 'City News' }, { name: 'Research' }];
  const newest = [{ title: 'Open' }, { title: 'A library that breathes: the north wall' }];
  expect(queries('en', sections, newest)).toEqual([
    '"library that breathes"',
    'Projects -"City News"',
    'Projects OR "City News"',
    'libra*',
  ]);
});

test('in Chinese a phrase is what stands between two marks', () => {
  const newest = [{ title: '夜：门' }, { title: '会呼吸的图书馆：东湖阅览厅打开北墙' }];
  expect(queries('zh', [{ name: '项目' }, { name: '科研' }], newest)).toEqual([
    '"会呼吸的图书馆"',
    '项目 -科研',
    '项目 OR 科研',
  ]);
});

test('a paper that has nothing yet has no examples', () => {
  expect(searchExamples('en', [{ name: 'City' }], [])).toEqual([]);
});
