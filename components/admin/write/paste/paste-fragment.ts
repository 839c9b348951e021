import { Editor } from '@tiptap/core';
import { expect } from 'vitest';
import { bodyExtensions } from '../body-extensions';
import { toBody } from '../body-json';
import { tidyPastedHtml } from './pasted-html';
import {
  parseArticleBody,
  type ArticleBlock,
  type ArticleBody,
  type ArticleInline,
} from '@/lib/articles/article-body';

/** A pasted fragment: what it is, its HTML, and the document that it becomes, a line for each paragraph. */
export type Fragment = [what: string, html: string, document: string[]];

/** Pastes HTML into an empty writing page, and answers what the newsroom would keep. */
export function paste(html: string): ArticleBody {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: bodyExtensions,
    editorProps: { transformPastedHTML: tidyPastedHtml, handleScrollToSelection: () => true },
  });
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  expectHarmless(editor.getHTML());
  const body = parseArticleBody(JSON.parse(JSON.stringify(toBody(editor.getJSON()))));
  editor.destroy();
  return body;
}

/** Nothing on the page acts, looks foreign, or leads where a link may not lead. */
function expectHarmless(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.body.querySelectorAll('*')) {
    expect(element.localName).toMatch(
      /^(p|h[23]|ul|ol|li|blockquote|table|tbody|tr|td|th|colgroup|col|br|a|strong|em)$/,
    );
    for (const { name, value } of element.attributes) {
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/))/);
      else if (/^(start|colspan|rowspan)$/.test(name)) expect(value).toMatch(/^\d+$/);
      else expect(`${element.localName} ${name}`).toMatch(/^(table|col) style$/);
    }
  }
}

/**
 * A body as lines that can be read: `## ` and `### ` before headings, `- ` and `1. ` before items,
 * `> ` before quotations, `| ` between cells (`|! ` before a heading cell), `⏎` for a line end.
 */
export function toLines(body: ArticleBody): string[] {
  return body.content.flatMap(blockLines);
}

function blockLines(block: ArticleBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content)];
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${inlineText(block.content)}`];
    case 'bulletList':
      return block.content.flatMap((item) => itemLines('- ', item.content));
    case 'orderedList':
      return block.content.flatMap((item, at) =>
        itemLines(`${block.attrs.start + at}. `, item.content),
      );
    case 'blockquote':
      return block.content.flatMap(blockLines).map((line) => `> ${line}`);
    case 'table':
      return block.content.map(({ content }) =>
        content
          .map(({ type, attrs, content: cell }) => {
            const span =
              attrs.colspan * attrs.rowspan > 1 ? `${attrs.colspan}×${attrs.rowspan} ` : '';
            const sign = type === 'tableHeader' ? '|! ' : '| ';
            return sign + span + cell.flatMap(blockLines).join(' ¶ ');
          })
          .join(' '),
      );
  }
}

function itemLines(mark: string, blocks: ArticleBlock[]): string[] {
  const lines = blocks.flatMap(blockLines);
  return lines.map((line, at) => (at === 0 ? mark : '  ') + line);
}

function inlineText(content: ArticleInline[] = []): string {
  return content
    .map((inline) => {
      if (inline.type === 'hardBreak') return '⏎';
      return (inline.marks ?? []).reduceRight((text, mark) => {
        if (mark.type === 'bold') return `**${text}**`;
        if (mark.type === 'italic') return `_${text}_`;
        return `[${text}](${mark.attrs.href})`;
      }, inline.text);
    })
    .join('');
}
