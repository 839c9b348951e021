import type {
  ArticleBlock,
  ArticleBody,
  ArticleInline,
  ArticleListItem,
  ArticleMark,
  ArticleParagraph,
  ArticleTableRow,
} from '@/lib/articles/article-body';

type Inline = string | ArticleInline;

/** A line of plain words, or several pieces of which `bold`, `italic` or `link` marked some. */
type Line = Inline | Inline[];

/** An article's body in the document format, from blocks written by hand. */
export function articleBody(...blocks: ArticleBlock[]): ArticleBody {
  return { type: 'doc', content: blocks };
}

export function paragraph(...line: Inline[]): ArticleParagraph {
  return { type: 'paragraph', content: line.map(toInline) };
}

export function heading(...line: Inline[]): ArticleBlock {
  return { type: 'heading', attrs: { level: 2 }, content: line.map(toInline) };
}

export function subheading(...line: Inline[]): ArticleBlock {
  return { type: 'heading', attrs: { level: 3 }, content: line.map(toInline) };
}

/** What somebody said, and who, as a last line after a dash. */
export function quote(words: Line, by?: string): ArticleBlock {
  const paragraphs = [toParagraph(words)];
  if (by) paragraphs.push(paragraph(/\p{Script=Han}/u.test(by) ? `——${by}` : `— ${by}`));
  return { type: 'blockquote', content: paragraphs };
}

export function bullets(...lines: Line[]): ArticleBlock {
  return { type: 'bulletList', content: lines.map(toListItem) };
}

export function numbered(...lines: Line[]): ArticleBlock {
  return { type: 'orderedList', attrs: { start: 1 }, content: lines.map(toListItem) };
}

/** A table whose first row names its columns. */
export function table(
  columns: Line[],
  ...rows: Line[][]
): Extract<ArticleBlock, { type: 'table' }> {
  const header = toRow('tableHeader', columns);
  return { type: 'table', content: [header, ...rows.map((row) => toRow('tableCell', row))] };
}

/** The same with what it shows written over it. */
export function captioned(
  caption: string,
  shown: ReturnType<typeof table>,
): Extract<ArticleBlock, { type: 'table' }> {
  return { ...shown, attrs: { caption } };
}

/** What stands beside the story, under a title of its own. */
export function infoBox(title: string, ...blocks: ArticleBlock[]): ArticleBlock {
  const head = { type: 'infoBoxTitle' as const, content: [toInline(title)] };
  return { type: 'infoBox', content: [head, ...blocks] };
}

/** A note at the end of the article, where the text refers to it. */
export function footnote(text: string): ArticleInline {
  return { type: 'footnote', attrs: { text } };
}

export function bold(text: string): ArticleInline {
  return marked(text, { type: 'bold' });
}

export function italic(text: string): ArticleInline {
  return marked(text, { type: 'italic' });
}

export function link(text: string, href: string): ArticleInline {
  return marked(text, { type: 'link', attrs: { href } });
}

function marked(text: string, mark: ArticleMark): ArticleInline {
  return { type: 'text', text, marks: [mark] };
}

function toInline(inline: Inline): ArticleInline {
  return typeof inline === 'string' ? { type: 'text', text: inline } : inline;
}

function toParagraph(line: Line): ArticleParagraph {
  return paragraph(...(Array.isArray(line) ? line : [line]));
}

function toListItem(line: Line): ArticleListItem {
  return { type: 'listItem', content: [toParagraph(line)] };
}

function toRow(cell: 'tableHeader' | 'tableCell', lines: Line[]): ArticleTableRow {
  const attrs = { colspan: 1, rowspan: 1 };
  const cells = lines.map((line) => ({ type: cell, attrs, content: [toParagraph(line)] }));
  return { type: 'tableRow', content: cells };
}
