import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ArticleBlock, ArticleBody as Body } from '@/lib/articles/article-body';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { ArticleBody } from './article-body';

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string): ArticleBlock => ({ type: 'paragraph', content: [words(text)] });
const heading = (level: 2 | 3, text: string): ArticleBlock => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});

function render(content: ArticleBlock[], locale: Locale = 'en'): string {
  return renderToStaticMarkup(
    <ArticleBody body={{ type: 'doc', content }} t={siteTranslator(locale)} />,
  );
}

const inside = (html: string) => html.replace(/^<div class="article-body">|<\/div>$/g, '');

/** What was stored by something that did not know the format. */
const stored = (content: unknown): Body => JSON.parse(JSON.stringify({ type: 'doc', content }));

describe.each(allLocales)('in %s', (locale) => {
  const text = locale === 'zh' ? '图书馆' : 'library';

  test.each<[string, ArticleBlock, string]>([
    ['paragraph', paragraph(text), `<p>${text}</p>`],
    ['heading', heading(2, text), `<h2>${text}</h2>`],
    [
      'marks',
      {
        type: 'paragraph',
        content: [
          { type: 'text', text, marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'hardBreak' },
          {
            type: 'text',
            text,
            marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }],
          },
        ],
      },
      `<p><strong><em>${text}</em></strong><br/><a href="https://example.org/?a=1&amp;b=2">${text}</a></p>`,
    ],
    [
      'bulletList',
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [words(text)] }] }],
      },
      `<ul><li>${text}</li></ul>`,
    ],
    [
      'orderedList',
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [words(text)] }, paragraph(text)],
          },
        ],
      },
      `<ol start="4"><li>${text}<p>${text}</p></li></ol>`,
    ],
    [
      'blockquote',
      { type: 'blockquote', content: [paragraph(text)] },
      `<blockquote><p>${text}</p></blockquote>`,
    ],
    [
      'table',
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', text), cell('tableHeader', text)] },
          { type: 'tableRow', content: [cell('tableHeader', text), cell('tableCell', text)] },
          { type: 'tableRow', content: [cell('tableCell', text, 2)] },
        ],
      },
      `<section class="table-frame" aria-label="${locale === 'zh' ? '表1' : 'Table 1'}" tabindex="0"><table>` +
        `<thead><tr><th scope="col">${text}</th><th scope="col">${text}</th></tr></thead>` +
        `<tbody><tr><th scope="row">${text}</th><td>${text}</td></tr>` +
        `<tr><td colSpan="2">${text}</td></tr></tbody></table></section>`,
    ],
  ])('%s', (_, block, expected) => {
    expect(inside(render([block], locale))).toBe(expected);
  });
});

function cell(type: 'tableCell' | 'tableHeader', text: string, colspan = 1) {
  return { type, attrs: { colspan, rowspan: 1 }, content: [paragraph(text)] };
}

test('no heading level is skipped', () => {
  const html = render([heading(3, 'a'), heading(3, 'b'), heading(2, 'c'), heading(3, 'd')]);
  expect(inside(html)).toBe('<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>');
});

test('a header that reaches into the rows below stands beside them, not above', () => {
  const tall = { ...cell('tableHeader', 'x'), attrs: { colspan: 1, rowspan: 2 } };
  const html = render([
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [tall, cell('tableHeader', 'y')] },
        { type: 'tableRow', content: [cell('tableCell', 'z')] },
      ],
    },
  ]);
  expect(html).not.toContain('<thead>');
  expect(html).toContain('<th scope="row" rowSpan="2">x</th>');
});

test('what is empty leaves no gap', () => {
  expect(inside(render([{ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }]))).toBe(
    '',
  );
});

test('nothing that the format does not name reaches a page', () => {
  const body = stored([
    { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
    { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
    { type: 'paragraph', content: [{ type: 'iframe' }, { type: 'text', text: 'kept' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'plain', marks: [{ type: 'style' }] }] },
  ]);
  const html = renderToStaticMarkup(<ArticleBody body={body} t={siteTranslator('en')} />);
  expect(inside(html)).toBe('<p>kept</p><p>plain</p>');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScript:x',
  '//evil.example',
  'data:text/html,x',
  'vbscript:x',
])('a link to %s is only its words', (href) => {
  const marks = [{ type: 'link', attrs: { href } }];
  const body = stored([{ type: 'paragraph', content: [{ type: 'text', text: 'words', marks }] }]);
  const html = renderToStaticMarkup(<ArticleBody body={body} t={siteTranslator('en')} />);
  expect(inside(html)).toBe('<p>words</p>');
});

test('markup in the text is text', () => {
  expect(inside(render([paragraph('<img src=x onerror=alert(1)> & “so”')]))).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; “so”</p>',
  );
});
