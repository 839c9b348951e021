// @vitest-environment jsdom
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticleBody, type ArticleBlock } from '@/lib/articles/article-body';
import { anyDocument } from '@/lib/articles/test-bodies';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { articleHtml, type WholeText } from './article-html';

const url = 'https://news.example.org/en/articles/east-bridge';
const id = '0197a1b2-0000-7000-8000-000000000001';
const picture: Picture = {
  address: '/media/3f9a',
  width: 1600,
  height: 1000,
  widths: [480, 960, 1600],
  fallback: 'jpg',
  focus: { x: 0.5, y: 0 },
  alt: 'A "wall"',
  caption: 'The north wall.',
  credit: '1986',
};
const shown = {
  locale: 'en',
  picture: null,
  pictures: new Map([[id, picture]]),
  documents: new Map([[id, { address: '/media/3f9a/report.pdf', bytes: 2_516_582, pages: 12 }]]),
} satisfies Omit<WholeText, 'body'>;

const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string): ArticleBlock => ({ type: 'paragraph', content: [words(text)] });
const figure: ArticleBlock = { type: 'figure', attrs: { mediaId: id } };
const img =
  '<img src="https://news.example.org/media/3f9a/960.jpg" width="960" height="600" alt="A &quot;wall&quot;"/>';
const framed = `<figure>${img}<figcaption>The north wall. <small>1986</small></figcaption></figure>`;

function write(content: ArticleBlock[], more: Partial<WholeText> = {}): string {
  return articleHtml({ ...shown, ...more, body: { type: 'doc', content } }, url);
}

test('running text keeps its marks, and its links lead there from anywhere', () => {
  const link = (href: string) => ({ type: 'link' as const, attrs: { href } });
  const html = write([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A <b> & ', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: 'ours', marks: [link('/zh/articles/qiao?a=1&b=2')] },
        { type: 'hardBreak' },
        { type: 'text', text: 'theirs', marks: [link('https://example.org/x')] },
        { type: 'text', text: 'no', marks: [link('javascript:alert(1)')] },
        { type: 'text', text: 'x', marks: [{ type: 'code' }] },
      ],
    },
    { type: 'paragraph' },
  ]);
  expect(html).toBe(
    '<p><strong><em>A &lt;b&gt; &amp; </em></strong>' +
      '<a href="https://news.example.org/zh/articles/qiao?a=1&amp;b=2">ours</a><br/>' +
      '<a href="https://example.org/x">theirs</a>no<code>x</code></p>',
  );
});

const item = (text: string, ...more: ArticleBlock[]) => ({
  type: 'listItem' as const,
  content: [{ type: 'paragraph' as const, content: [words(text)] }, ...more] as [never],
});
const cell = (type: 'tableHeader' | 'tableCell', text: string, colspan = 1) => ({
  type,
  attrs: { colspan, rowspan: 1 },
  content: [paragraph(text)],
});

describe('every block is what it was', () => {
  const blocks: [string, ArticleBlock, string][] = [
    ['a heading', { type: 'heading', attrs: { level: 3 }, content: [words('H')] }, '<h2>H</h2>'],
    [
      'a list in a list',
      { type: 'bulletList', content: [item('a', { type: 'bulletList', content: [item('b')] })] },
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    [
      'an order that begins later',
      { type: 'orderedList', attrs: { start: 3 }, content: [item('a')] },
      '<ol start="3"><li>a</li></ol>',
    ],
    [
      'a quotation',
      { type: 'blockquote', content: [paragraph('q'), paragraph('— who')] },
      '<blockquote><p>q</p><p>— who</p></blockquote>',
    ],
    ['code', { type: 'codeBlock', content: [words('a < b')] }, '<pre><code>a &lt; b</code></pre>'],
    ['a line', { type: 'horizontalRule' }, '<hr/>'],
    ['a picture', figure, framed],
    [
      'a picture of which the text says something',
      { ...figure, content: [words('Here')] },
      `<figure>${img}<figcaption>Here <small>1986</small></figcaption></figure>`,
    ],
    ['a gallery', { type: 'gallery', content: [figure, figure] as never }, framed + framed],
    [
      'a film',
      { type: 'embed', attrs: { href: 'https://youtu.be/abc', title: 'A film' } },
      '<p><a href="https://youtu.be/abc">A film</a> (Opens YouTube)</p>',
    ],
    [
      'a PDF',
      { type: 'document', attrs: { documentId: id, title: 'Report' } },
      '<p><a href="https://news.example.org/media/3f9a/report.pdf" type="application/pdf">Report</a> (PDF, 2.4 MB, 12 pages)</p>',
    ],
    [
      'a box',
      {
        type: 'infoBox',
        content: [{ type: 'infoBoxTitle', content: [words('Facts')] }, paragraph('f')],
      },
      '<aside><p><strong>Facts</strong></p><p>f</p></aside>',
    ],
    [
      'a table',
      {
        type: 'table',
        attrs: { caption: 'Length' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'A', 2)] },
          { type: 'tableRow', content: [cell('tableHeader', 'b'), cell('tableCell', '1')] },
        ],
      },
      '<table><caption>Length</caption><thead><tr><th scope="col" colspan="2">A</th></tr></thead>' +
        '<tbody><tr><th scope="row">b</th><td>1</td></tr></tbody></table>',
    ],
  ];
  test.each(blocks)('%s', (_, block, html) => {
    expect(write([block])).toBe(html);
  });
});

test('the lead picture comes first; pictures and PDFs that are missing leave nothing behind', () => {
  expect(write([paragraph('a')], { picture })).toBe(`${framed}<p>a</p>`);
  const missing = { pictures: new Map(), documents: new Map() };
  const document: ArticleBlock = { type: 'document', attrs: { documentId: id, title: 'R' } };
  expect(write([figure, document, paragraph('a')], missing)).toBe('<p>a</p>');
});

test.each([
  ['en', 'Notes'],
  ['zh', '注释'],
] satisfies [Locale, string][])('notes stand under the text in %s', (locale, title) => {
  const note = { type: 'footnote' as const, attrs: { text: 'See https://example.org/a.' } };
  const html = write([{ type: 'paragraph', content: [words('So'), note] }], { locale });
  expect(html).toBe(
    `<p>So<sup><a href="${url}#note-1">1</a></sup></p><hr/><p><strong>${title}</strong></p>` +
      '<ol><li>See <a href="https://example.org/a">https://example.org/a</a>.</li></ol>',
  );
});

const allowed =
  /^(p|h2|h3|ul|ol|li|blockquote|pre|code|hr|br|figure|figcaption|img|small|a|strong|em|sup|aside|table|caption|thead|tbody|tr|th|td)$/;
const attributes = /^(href|src|width|height|alt|type|start|scope|colspan|rowspan)$/;

test('whatever a body says, its HTML is well-formed, holds nothing active, and leads out by whole addresses', () => {
  const input = anyDocument({ mediaId: fc.constant(id), documentId: fc.constant(id) });
  let seen = 0;
  fc.assert(
    fc.property(input, (given) => {
      let body;
      try {
        body = parseArticleBody(given);
      } catch {
        return;
      }
      seen += 1;
      const html = articleHtml({ ...shown, picture, body }, url);
      const asXml = parseXml(`<div>${html}</div>`);
      const asHtml = document.createElement('div');
      asHtml.innerHTML = html;
      expect(asHtml.textContent?.replaceAll('\r', '\n')).toBe(asXml.text.replaceAll('\r', '\n'));
      for (const one of asHtml.querySelectorAll('*')) {
        expect(one.localName).toMatch(allowed);
        for (const { name, value } of one.attributes) {
          expect(name).toMatch(attributes);
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(50);
});
