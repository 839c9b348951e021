import type { ArticleBlock, ArticleBody, ArticleInline } from '@/lib/articles/article-body';

/**
 * A body as lines that can be read: `## ` and `### ` before headings, `- ` and `1. ` before items,
 * `> ` before quotations, `| ` between cells (`|! ` before a heading cell), `⏎` for a line end; of other
 * blocks what they are, and their words.
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
    case 'codeBlock':
      return [`code: ${inlineText(block.content)}`];
    case 'horizontalRule':
      return ['---'];
    case 'figure':
      return [`picture: ${inlineText(block.content)}`];
    case 'gallery':
      return block.content.flatMap(blockLines).map((line) => `: ${line}`);
    case 'embed':
      return [`embed: ${block.attrs.title} (${block.attrs.href})`];
    case 'document':
      return [`PDF: ${block.attrs.title}`];
    case 'infoBox': {
      const [title, ...blocks] = block.content;
      return [`box: ${inlineText(title.content)}`, ...blocks.flatMap(blockLines)];
    }
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
      if (inline.type === 'footnote') return `[^${inline.attrs.text}]`;
      return (inline.marks ?? []).reduceRight((text, mark) => {
        if (mark.type === 'bold') return `**${text}**`;
        if (mark.type === 'italic') return `_${text}_`;
        if (mark.type === 'code') return `\`${text}\``;
        return `[${text}](${mark.attrs.href})`;
      }, inline.text);
    })
    .join('');
}
