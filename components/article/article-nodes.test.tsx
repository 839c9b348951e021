import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ArticleBlock } from '@/lib/articles/article-body';
import { ArticleBodySchema } from '@/lib/articles/article-body-schema';
import { allLocales } from '@/lib/i18n/locales';
import { cell, heading, listItem, marked, mediaId, paragraph, render, words } from './test-body';

type Sample = (text: string, tableName: string) => { block: ArticleBlock; html: string };

/** Every node and mark of the document format, and what readers get of it. */
const samples: Record<string, Sample> = {
  doc: (text) => ({ block: paragraph(text), html: `<p>${text}</p>` }),
  paragraph: (text) => ({ block: paragraph(text), html: `<p>${text}</p>` }),
  text: (text) => ({ block: paragraph(`<${text}>`), html: `<p>&lt;${text}&gt;</p>` }),
  heading: (text) => ({ block: heading(2, text), html: `<h2>${text}</h2>` }),
  footnote: (text) => ({
    block: {
      type: 'paragraph',
      content: [words(text), { type: 'footnote', attrs: { text } }],
    },
    html:
      `<p>${text}<sup><a href="#note-1" id="note-mark-1" role="doc-noteref">1</a></sup></p>` +
      inNotes(
        text === 'library' ? ['Notes', 'Back to note 1 in the text'] : ['注释', '返回正文注释1'],
        text,
      ),
  }),
  hardBreak: (text) => ({
    block: { type: 'paragraph', content: [words(text), { type: 'hardBreak' }, words(text)] },
    html: `<p>${text}<br/>${text}</p>`,
  }),
  bold: (text) => ({ block: marked(text, 'bold'), html: `<p><strong>${text}</strong></p>` }),
  italic: (text) => ({ block: marked(text, 'italic'), html: `<p><em>${text}</em></p>` }),
  code: (text) => ({
    block: marked(text, 'code'),
    html: `<p><code translate="no">${text}</code></p>`,
  }),
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
  figure: (text) => ({
    block: { type: 'figure', attrs: { mediaId }, content: [words(text)] },
    html: figure(text),
  }),
  gallery: (text, name) => ({
    block: {
      type: 'gallery',
      content: [text, text].map((one) => ({
        type: 'figure',
        attrs: { mediaId },
        content: [words(one)],
      })),
    },
    html:
      `<div role="group" aria-label="${name === 'Table 1' ? '2 pictures' : '图2张'}" class="gallery">` +
      `${figure(text, '(min-width: 42rem) 19rem, 46vw', 'aspect-3/2').repeat(2)}</div>`,
  }),
  embed: (text, name) => ({
    block: { type: 'embed', attrs: { href: 'https://youtu.be/a?b&c', title: text } },
    html:
      `<a href="https://youtu.be/a?b&amp;c" class="embed"><b>${text}</b><span>` +
      `${name === 'Table 1' ? 'Opens YouTube' : '前往<span lang="en">YouTube</span>查看'}</span></a>`,
  }),
  document: (text, name) => ({
    block: { type: 'document', attrs: { documentId: mediaId, title: text } },
    html:
      `<a href="/media/3f9a/annual-report.pdf" type="application/pdf" class="embed"><b>${text}</b><span>` +
      (name === 'Table 1' ? 'PDF, 2.4 MB, 12 pages' : '<span lang="en">PDF</span>，2.4 MB，12页') +
      `</span></a>`,
  }),
  infoBox: (text) => ({
    block: {
      type: 'infoBox',
      content: [
        { type: 'infoBoxTitle', content: [words(text)] },
        paragraph(text),
        { type: 'bulletList', content: [listItem(text)] },
      ],
    },
    html:
      `<div role="note" aria-label="${text}" class="info-box"><p class="info-box-title">${text}</p>` +
      `<p>${text}</p><ul><li>${text}</li></ul></div>`,
  }),
  infoBoxTitle: (text) => ({
    block: { type: 'infoBox', content: [{ type: 'infoBoxTitle' }, paragraph(text)] },
    html: `<div role="note" class="info-box"><p>${text}</p></div>`,
  }),
  codeBlock: (text) => ({
    block: { type: 'codeBlock', content: [words(`if (${text}) {\n\t<b>\n}`)] },
    html: `<pre tabindex="0" translate="no"><code>if (${text}) {\n\t&lt;b&gt;\n}</code></pre>`,
  }),
  horizontalRule: () => ({ block: { type: 'horizontalRule' }, html: '<hr/>' }),
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

function figure(caption: string, sizes = '(min-width: 42rem) 38rem, 92vw', crop = ''): string {
  const sources = ['avif', 'webp'].map((format) => {
    const files = [480, 1600].map((width) => `/media/3f9a/${width}.${format} ${width}w`);
    return `<source type="image/${format}" srcSet="${files.join(', ')}" sizes="${sizes}"/>`;
  });
  return (
    `<figure><picture>${sources.join('')}<img src="/media/3f9a/480.jpg" width="1600" height="1000"` +
    ` alt="A wall" loading="lazy" decoding="async" class="bg-hair w-full focus focus-y-0 ${crop}"/></picture>` +
    `<figcaption class="meta pt-2 text-pretty"><span class="text-ink me-3">${caption}</span>` +
    `<span>1986</span></figcaption></figure>`
  );
}

function inNotes([name, back]: string[], text: string): string {
  return (
    `<section role="doc-endnotes" aria-label="${name}" class="article-notes"><ol><li id="note-1">` +
    `${text} <a href="#note-mark-1" role="doc-backlink" aria-label="${back}">↩</a></li></ol></section>`
  );
}

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
