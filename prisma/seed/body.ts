import { parseArticleBody, type ArticleBody } from '@/lib/articles/article-body';

type Text = { type: 'text'; text: string; marks?: { type: string; attrs?: { href: string } }[] };
type Block = { type: string; attrs?: Record<string, number>; content?: (Block | Text)[] };

/** What stands in a line: plain words, or words that `bold`, `italic` or `link` marked. */
export type Inline = string | Text;

/** A line of plain words, or several pieces of which some are marked. */
export type Line = Inline | Inline[];

/**
 * An article's body in the document format, from blocks written by hand.
 *
 * @throws InvalidError when the blocks make no valid body
 */
export function articleBody(...blocks: Block[]): ArticleBody {
  return parseArticleBody({ type: 'doc', content: blocks });
}

export function paragraph(...line: Inline[]): Block {
  return { type: 'paragraph', content: line.map(toText) };
}

export function heading(...line: Inline[]): Block {
  return { type: 'heading', attrs: { level: 2 }, content: line.map(toText) };
}

export function subheading(...line: Inline[]): Block {
  return { type: 'heading', attrs: { level: 3 }, content: line.map(toText) };
}

export function quote(...paragraphs: Line[]): Block {
  return { type: 'blockquote', content: paragraphs.map(toParagraph) };
}

export function bullets(...lines: Line[]): Block {
  return { type: 'bulletList', content: lines.map(toListItem) };
}

export function numbered(...lines: Line[]): Block {
  return { type: 'orderedList', attrs: { start: 1 }, content: lines.map(toListItem) };
}

/** A table whose first row names its columns. */
export function table(columns: Line[], ...rows: Line[][]): Block {
  const header = toRow('tableHeader', columns);
  return { type: 'table', content: [header, ...rows.map((row) => toRow('tableCell', row))] };
}

export function bold(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'bold' }] };
}

export function italic(text: string): Text {
  return { type: 'text', text, marks: [{ type: 'italic' }] };
}

export function link(text: string, href: string): Text {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] };
}

function toText(inline: Inline): Text {
  return typeof inline === 'string' ? { type: 'text', text: inline } : inline;
}

function toParagraph(line: Line): Block {
  return paragraph(...(Array.isArray(line) ? line : [line]));
}

function toListItem(line: Line): Block {
  return { type: 'listItem', content: [toParagraph(line)] };
}

function toRow(cell: 'tableHeader' | 'tableCell', lines: Line[]): Block {
  const cells = lines.map((line) => ({
    type: cell,
    attrs: { colspan: 1, rowspan: 1 },
    content: [toParagraph(line)],
  }));
  return { type: 'tableRow', content: cells };
}
