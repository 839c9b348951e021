import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Figure } from '../figures';
import { withMeasure } from '../results';
import { markup } from './markup';
import { renderReport } from './report';

const run = {
  articles: 1_000,
  load: 1.25,
  machine: 'a <b>&"machine\'',
  date: '2026-11-27T04:00:00Z',
  commit: 'c',
};
const hostile = '<script>alert("1")</script> & \'others\'';
const figures: Figure[] = [
  { name: `suggestions, ${hostile}`, value: 3, unit: 'ms', budget: 100 },
  {
    name: 'start with an existing build, to the first page',
    value: 6,
    unit: 's',
    budget: 5,
    rounds: [5, 6, 7],
  },
  { name: 'weight, front, HTML', value: 8, unit: 'kB', budget: 15 },
  { name: 'suggestions, none, p95', value: null, unit: 'ms', budget: 20 },
  { name: 'disk, .next, grown', value: 2, unit: 'MB', budget: 0 },
];
const report = renderReport(withMeasure(null, 'all', figures, run)).text;

test('what is put into markup is text, unless it is markup', () => {
  expect(
    markup`<p title="${'"'}">${hostile}${markup`<b>${'<'}</b>`}${[markup`<i></i>`, '&']}</p>`.text,
  ).toBe(
    '<p title="&quot;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;others&#39;<b>&lt;</b><i></i>&amp;</p>',
  );
});

test('names of figures and of the machine cannot become markup', () => {
  expect(report).not.toContain('<script');
  expect(report).not.toContain('a <b>');
  expect(report).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
});

test('the report is sound HTML that needs nothing else, and no figure is drawn as no number', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const { valid, results } = await validator.validateString(report);
  expect(valid, JSON.stringify(results[0]?.messages, null, 1)).toBe(true);
  expect(report).not.toMatch(/\b(src|href)=/);
  expect(report).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('it says how many budgets are kept, missed and unknown', () => {
  expect(report).toMatch(/<p>2 of \d+ budgets are kept, 2 are not, and \d+ were not measured\./);
});
