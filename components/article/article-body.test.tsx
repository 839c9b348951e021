import { expect, test } from 'vitest';
import type { ArticleBlock } from '@/lib/articles/article-body';
import {
  cell,
  heading,
  marked,
  mediaId,
  paragraph,
  render,
  renderStored,
  words,
} from './test-body';

test('Chinese beside what does not break is not justified', () => {
  expect(render([paragraph('写信到news@example.org')], 'zh')).toContain('<p class="text-start">');
  expect(render([paragraph('打027-0000 0000')], 'zh')).toContain('<p class="text-start">');
  expect(render([paragraph('1986年盖的BIM')], 'zh')).not.toContain('class');
  expect(render([paragraph('Write to news@example.org')])).not.toContain('class');
});

test('words of another language say so, inside every mark', () => {
  expect(render([marked('开放open data', 'italic')], 'zh')).toBe(
    '<p><em>开放<span lang="en">open data</span></em></p>',
  );
  expect(render([heading(2, 'How 楼宇数据 is read')])).toContain(
    '<span lang="zh-Hans">楼宇数据</span>',
  );
});

test('code is of no language', () => {
  const block: ArticleBlock = { type: 'codeBlock', content: [words('const 墙 = wall')] };
  expect(render([block, marked('git 墙', 'code')], 'zh')).not.toContain('lang');
});

test('no heading level is skipped', () => {
  expect(render([heading(3, 'a'), heading(3, 'b'), heading(2, 'c'), heading(3, 'd')])).toBe(
    '<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>',
  );
});

test('a header that reaches into the rows below stands beside them, not above', () => {
  const html = render([
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'x', 1, 2), cell('tableHeader', 'y')] },
        { type: 'tableRow', content: [cell('tableCell', 'z')] },
      ],
    },
  ]);
  expect(html).not.toContain('<thead>');
  expect(html).toContain('<th scope="row" rowSpan="2">x</th>');
});

test('a table’s caption is its name', () => {
  const rows = [{ type: 'tableRow' as const, content: [cell('tableCell', 'x')] }];
  const html = render(
    [{ type: 'table', attrs: { caption: '房间 open data' }, content: rows }],
    'zh',
  );
  expect(html).toContain('aria-label="房间 open data"');
  expect(html).toContain('<table><caption>房间 <span lang="en">open data</span></caption><tbody>');
});

test('notes are numbered by their places, those in tables, lists and captions too', () => {
  const note = (text: string): ArticleBlock => ({
    type: 'paragraph',
    content: [words('61%'), { type: 'footnote', attrs: { text } }],
  });
  const inCell = { ...cell('tableCell', ''), content: [note('second')] };
  const html = render([
    note('first'),
    { type: 'table', content: [{ type: 'tableRow', content: [inCell] }] },
    { type: 'blockquote', content: [note('third')] },
  ]);
  expect(html.match(/id="note-mark-\d"/g)).toEqual([1, 2, 3].map((n) => `id="note-mark-${n}"`));
  expect(html).toMatch(/<li id="note-1">first .*<li id="note-2">second .*<li id="note-3">third /);
  expect(html).toContain('<td class="numeric">');
});

test('an address in a note is a link, without what closes the sentence', () => {
  const text = '见 https://example.org/a?b=1，页3；又 (http://example.org/)。';
  const html = render(
    [{ type: 'paragraph', content: [{ type: 'footnote', attrs: { text } }] }],
    'zh',
  );
  expect(html).toContain('<a href="https://example.org/a?b=1">https://example.org/a?b=1</a>，');
  expect(html).toContain('<a href="http://example.org/">http://example.org/</a>)');
});

test('a cell with a sentence in it keeps some width', () => {
  const rows = [
    { type: 'tableRow' as const, content: [cell('tableCell', 'Two rooms without windows')] },
  ];
  expect(render([{ type: 'table', content: rows }])).toContain('<td class="wordy">Two rooms');
});

test('a PDF that is not there leaves nothing behind', () => {
  const attrs = { documentId: 'gone', title: 'Report' };
  expect(render([{ type: 'document', attrs }])).toBe('');
});

test('a figure without words of its own has those of its picture, one without a picture is left out', () => {
  expect(render([{ type: 'figure', attrs: { mediaId } }])).toContain('>The north wall.</span>');
  expect(render([{ type: 'figure', attrs: { mediaId: 'gone' }, content: [words('a')] }])).toBe('');
});

test('of a gallery with an odd number of pictures the first fills a row; one picture is no gallery', () => {
  const figure = { type: 'figure' as const, attrs: { mediaId } };
  const gone = { type: 'figure' as const, attrs: { mediaId: 'gone' } };
  const three = render([{ type: 'gallery', content: [figure, figure, gone, figure] }], 'zh');
  expect(three.match(/<source type="image\/avif"[^>]*sizes="[^"]*"/g)).toEqual([
    expect.stringContaining('38rem'),
    expect.stringContaining('19rem'),
    expect.stringContaining('19rem'),
  ]);
  expect(render([{ type: 'gallery', content: [gone, figure] }])).not.toContain('role="group"');
  expect(render([{ type: 'gallery', content: [gone] }])).toBe('');
});

test('a card leads only to the hosts that have one', () => {
  const card = (href: string): ArticleBlock => ({
    type: 'embed',
    attrs: { href, title: 'A film' },
  });
  expect(render([card('https://evil.example/watch'), card('javascript:alert(1)')])).toBe('');
});

test('what is empty leaves no gap', () => {
  expect(
    render([
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 2 } },
      { type: 'codeBlock' },
    ]),
  ).toBe('');
});

test('nothing that the format does not name reaches a page', () => {
  const html = renderStored(
    { type: 'script', content: [words('alert(1)')] },
    { type: 'image', attrs: { src: 'x', onerror: 'alert(1)' } },
    { type: 'paragraph', content: [{ type: 'iframe' }, words('kept')] },
    { type: 'paragraph', content: [{ ...words('plain'), marks: [{ type: 'style' }] }] },
    { type: 'blockquote', content: [{ type: 'video' }, paragraph('quoted')] },
  );
  expect(html).toBe('<p>kept</p><p>plain</p><blockquote><p>quoted</p></blockquote>');
});

test.each(['— A reader', '——一位读者', '– A reader'])(
  '“%s” under a quotation says whose it is',
  (by) => {
    const quotation: ArticleBlock = {
      type: 'blockquote',
      content: [paragraph('So much.'), paragraph(by)],
    };
    expect(render([quotation])).toMatch(
      /<blockquote><p>So much\.<\/p><p class="said-by">.*<\/p><\/blockquote>/,
    );
  },
);

test('a quotation that is nothing but a line with a dash is what was said', () => {
  const alone: ArticleBlock = { type: 'blockquote', content: [paragraph('— Nothing —')] };
  expect(render([alone])).toBe('<blockquote><p>— Nothing —</p></blockquote>');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScript:x',
  '//evil.example',
  'data:text/html,x',
  'vbscript:x',
])('a link to %s is only its words', (href) => {
  const marks = [{ type: 'link', attrs: { href } }];
  expect(renderStored({ type: 'paragraph', content: [{ ...words('words'), marks }] })).toBe(
    '<p>words</p>',
  );
});

test('markup in the text is text', () => {
  expect(render([paragraph('<img src=x onerror=alert(1)> & “so”')])).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; “so”</p>',
  );
});
