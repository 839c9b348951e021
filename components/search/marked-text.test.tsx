import fc from 'fast-check';
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

test('any text stays text, whatever is marked in it', () => {
  const signs = [...'<>&"\'/=a 图馆🎉\ud83c', '<script>', '</mark>', '&lt;', 'onload='];
  const text = fc.array(fc.constantFrom(...signs), { minLength: 1 }).map((all) => all.join(''));
  const segments = fc.array(fc.record({ text, hit: fc.boolean() }));
  const ours = /<(\/?mark|\/?span( lang="[a-z]+")?|wbr\/)>/gu;
  const signOf: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'" };
  fc.assert(
    fc.property(segments, (given) => {
      const markup = renderToStaticMarkup(<MarkedText segments={given} locale="zh" />);
      const escaped = markup.replace(ours, '');
      expect(escaped).not.toMatch(/[<>]/u);
      expect(escaped.replace(/&(#?\w+);/gu, (_, name: string) => signOf[name] ?? '?')).toBe(
        given.map((segment) => segment.text).join(''),
      );
    }),
  );
});
