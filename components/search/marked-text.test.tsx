import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkedHeadline, MarkedText } from './marked-text';

test('what answers the query is marked, and markup is text', () => {
  const segments = [
    { text: 'a <b> ', hit: false },
    { text: 'lift', hit: true },
  ];
  expect(renderToStaticMarkup(<MarkedText segments={segments} locale="en" />)).toBe(
    'a &lt;b&gt; <mark>lift</mark>',
  );
});

test('a marked headline breaks between its words, inside and outside the marks', () => {
  const segments = [
    { text: '图书馆会', hit: false },
    { text: '议工作', hit: true },
  ];
  expect(renderToStaticMarkup(<MarkedHeadline segments={segments} locale="zh" />)).toBe(
    '图书馆<wbr/>会<mark>议<wbr/>工作</mark>',
  );
});

test('a run of another language says so inside and outside the marks', () => {
  const segments = [
    { text: '会议Open ', hit: false },
    { text: 'House', hit: true },
    { text: '图书馆', hit: false },
  ];
  expect(renderToStaticMarkup(<MarkedHeadline segments={segments} locale="zh" />)).toBe(
    '会议<wbr/><span lang="en">Open </span><mark><span lang="en">House</span></mark><wbr/>图书馆',
  );
});
