import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languageRuns } from '@/lib/i18n/language-runs';
import { Runs, RunsBetween } from './runs';

test('words of another language say which, and markup is text', () => {
  expect(renderToStaticMarkup(<Runs text="The <b>楚风</b>, שלום" locale="en" />)).toBe(
    'The &lt;b&gt;<span lang="zh-Hans">楚风</span>&lt;/b&gt;, <span lang="und-Hebr" dir="rtl">שלום</span>',
  );
});

test('a part of a text keeps its languages and its breaks', () => {
  const runs = languageRuns('图书馆Open会议', 'zh');
  expect(
    renderToStaticMarkup(<RunsBetween runs={runs} from={2} to={9} breaks={[2, 3, 7, 8]} />),
  ).toBe('馆<wbr/><span lang="en">Open</span><wbr/>会<wbr/>议');
});
