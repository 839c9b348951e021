import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type {
  ArticleBlock,
  ArticleBody as Body,
  ArticleListItem,
} from '@/lib/articles/article-body';
import { ArticleBodySchema } from '@/lib/articles/article-body-schema';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { readingIn } from '@/lib/i18n/reading';
import { ArticleBody } from './article-body';

const now = new Date('2017-09-19T03:46:00Z');
const words = (text: string) => ({ type: 'text' as const, text });
const paragraph = (text: string): ArticleBlock => ({ type: 'paragraph', content: [words(text)] });
const marked = (text: string, type: 'bold' | 'italic'): ArticleBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type }] }],
});
const heading = (level: 2 | 3, text: string): ArticleBlock => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});
const cell = (type: 'tableCell' | 'tableHeader', text: string, colspan = 1, rowspan = 1) => ({
  type,
  attrs: { colspan, rowspan },
  content: [paragraph(text)],
});
const listItem = (text: string, ...more: ArticleBlock[]): ArticleListItem => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [words(text)] }, ...more],
});

function renderBody(body: Body, locale: Locale = 'en'): string {
  const html = renderToStaticMarkup(
    <ArticleBody body={body} reading={readingIn(locale, 'UTC', now)} />,
  );
  return html.replace(/^<div class="article-body">|<\/div>$/g, '');
}

function render(content: ArticleBlock[], locale?: Locale): string {
  return renderBody({ type: 'doc', content }, locale);
}

test('Chinese beside what does not break is not justified', () => {
  expect(render([paragraph('写信到news@example.org')], 'zh')).toContain('<p class="text-start">');
  expect(render([paragraph('打027-0000 0000')], 'zh')).toContain('<p class="text-start">');
  expect(render([paragraph('1986年盖的BIM')], 'zh')).not.toContain('class');
  expect(render([paragraph('Write to news@example.org')])).not.toContain('class');
});

/** What was stored by something that did not know the format. */
function renderStored(...content: object[]): string {
  return renderBody(JSON.parse(JSON.stringify({ type: 'doc', content })) as Body);
}

type Sample = (text: string, tableName: string) => { block: ArticleBlock; html: string };

/** Every node and mark of the document format, and what readers get of it. */
const samples: Record<string, Sample> = {
  doc: (text) => ({ block: paragraph(text), html: `<p>${text}</p>` }),
  paragraph: (text) => ({ block: paragraph(text), html: `<p>${text}</p>` }),
  text: (text) => ({ block: paragraph(`<${text}>`), html: `<p>&lt;${text}&gt;</p>` }),
  heading: (text) => ({ block: heading(2, text), html: `<h2>${text}</h2>` }),
  hardBreak: (text) => ({
    block: { type: 'paragraph', content: [words(text), { type: 'hardBreak' }, words(text)] },
    html: `<p>${text}<br/>${text}</p>`,
  }),
  bold: (text) => ({ block: marked(text, 'bold'), html: `<p><strong>${text}</strong></p>` }),
  italic: (text) => ({ block: marked(text, 'italic'), html: `<p><em>${text}</em></p>` }),
  link: (text) => ({
    block: {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text,
          marks: [{ type: 'link', attrs: { href: 'https://a.example/?b&c' } }],
        },
      ],
    },
    html: `<p><a href="https://a.example/?b&amp;c">${text}</a></p>`,
  }),
  bulletList: (text) => ({
    block: { type: 'bulletList', content: [listItem(text)] },
    html: `<ul><li>${text}</li></ul>`,
  }),
  orderedList: (text) => ({
    block: { type: 'orderedList', attrs: { start: 4 }, content: [listItem(text)] },
    html: `<ol start="4"><li>${text}</li></ol>`,
  }),
  listItem: (text) => ({
    block: { type: 'bulletList', content: [listItem(text, paragraph(text)), listItem(text)] },
    html: `<ul><li>${text}<p>${text}</p></li><li>${text}</li></ul>`,
  }),
  blockquote: (text) => ({
    block: { type: 'blockquote', content: [paragraph(text), paragraph(text)] },
    html: `<blockquote><p>${text}</p><p>${text}</p></blockquote>`,
  }),
  table: (text, name) => ({
    block: {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', text), cell('tableHeader', text)] },
        { type: 'tableRow', content: [cell('tableCell', text), cell('tableCell', '61%')] },
      ],
    },
    html: inTable(
      name,
      `<thead><tr><th scope="col">${text}</th><th scope="col" class="numeric">${text}</th></tr></thead>` +
        `<tbody><tr><td>${text}</td><td class="numeric">61%</td></tr></tbody>`,
    ),
  }),
  tableRow: (text, name) => ({
    block: {
      type: 'table',
      content: [text, text].map((one) => ({ type: 'tableRow', content: [cell('tableCell', one)] })),
    },
    html: inTable(name, `<tbody>${`<tr><td>${text}</td></tr>`.repeat(2)}</tbody>`),
  }),
  tableCell: (text, name) => ({
    block: {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableCell', text, 2)] }],
    },
    html: inTable(name, `<tbody><tr><td colSpan="2">${text}</td></tr></tbody>`),
  }),
  tableHeader: (text, name) => ({
    block: {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', text), cell('tableCell', text)] },
      ],
    },
    html: inTable(name, `<tbody><tr><th scope="row">${text}</th><td>${text}</td></tr></tbody>`),
  }),
};

function inTable(name: string, rows: string): string {
  return `<section class="table-frame" aria-label="${name}" tabindex="0"><table>${rows}</table></section>`;
}

/** The names of everything that the schema of bodies lets in, wherever in it they stand. */
function namesInFormat(): string[] {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('type' in part && typeof part.type === 'object' && part.type !== null) {
      const { const: one, enum: several } = part.type as { const?: string; enum?: string[] };
      for (const name of [one, ...(several ?? [])]) if (name !== undefined) names.add(name);
    }
    Object.values(part).forEach(look);
  };
  look(z.toJSONSchema(ArticleBodySchema, { io: 'input' }));
  return [...names].sort();
}

test('there is a sample of every node and mark that the format lets in', () => {
  expect(namesInFormat()).toEqual(Object.keys(samples).sort());
});

describe.each(allLocales)('in %s', (locale) => {
  const [text, tableName] = locale === 'zh' ? ['图书馆', '表1'] : ['library', 'Table 1'];

  test.each(Object.entries(samples))('%s', (_, sample) => {
    const { block, html } = sample(text, tableName);
    expect(render([block], locale)).toBe(html);
  });
});

test('words of another language say so, inside every mark', () => {
  expect(render([marked('开放open data', 'italic')], 'zh')).toBe(
    '<p><em>开放<span lang="en">open data</span></em></p>',
  );
  expect(render([heading(2, 'How 楼宇数据 is read')])).toContain(
    '<span lang="zh-Hans">楼宇数据</span>',
  );
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

test('a cell with a sentence in it keeps some width', () => {
  const rows = [
    { type: 'tableRow' as const, content: [cell('tableCell', 'Two rooms without windows')] },
  ];
  expect(render([{ type: 'table', content: rows }])).toContain('<td class="wordy">Two rooms');
});

test('what is empty leaves no gap', () => {
  expect(render([{ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }])).toBe('');
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
