import { InvalidError } from '@/lib/errors';
import { ArticleBodySchema } from './article-body-schema';
import { longestBody } from './longest-body';
import { bodyFootnotes } from './body-footnotes';

/** The body of an article: a ProseMirror document in a closed set of nodes and marks. */
export type ArticleBody = { type: 'doc'; content: ArticleBlock[] };

export type ArticleBlock =
  | ArticleParagraph
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: ArticleInline[] }
  | { type: 'bulletList'; content: ArticleListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ArticleListItem[] }
  | { type: 'blockquote'; content: ArticleBlock[] }
  | { type: 'codeBlock'; content?: ArticleWords[] }
  | { type: 'horizontalRule' }
  | ArticleFigure
  | { type: 'gallery'; content: ArticleFigure[] }
  | { type: 'embed'; attrs: { href: string; title: string } }
  | { type: 'document'; attrs: { documentId: string; title: string } }
  | { type: 'infoBox'; content: [ArticleBoxTitle, ...ArticleBlock[]] }
  | { type: 'table'; attrs?: { caption: string }; content: ArticleTableRow[] };

export type ArticleParagraph = { type: 'paragraph'; content?: ArticleInline[] };

/** A picture of the newsroom; where it says nothing of its own, what the picture says holds. */
export type ArticleFigure = {
  type: 'figure';
  attrs: { mediaId: string };
  content?: ArticleInline[];
};

export type ArticleBoxTitle = { type: 'infoBoxTitle'; content?: ArticleInline[] };

export type ArticleListItem = {
  type: 'listItem';
  content: [ArticleParagraph, ...ArticleBlock[]];
};

export type ArticleTableRow = { type: 'tableRow'; content: ArticleTableCell[] };

export type ArticleTableCell = {
  type: 'tableCell' | 'tableHeader';
  attrs: { colspan: number; rowspan: number };
  content: ArticleBlock[];
};

export type ArticleWords = { type: 'text'; text: string; marks?: ArticleMark[] };

/** A note at the end of the article, held where the text refers to it. */
export type ArticleFootnote = { type: 'footnote'; attrs: { text: string } };

export type ArticleInline = ArticleWords | { type: 'hardBreak' } | ArticleFootnote;

export type ArticleMark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'code' }
  | { type: 'link'; attrs: { href: string } };

const mostNodes = 100_000;
const deepest = 24;

export const emptyArticleBody: ArticleBody = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * The way in for every body: what comes out holds only what the format names.
 *
 * @param input ProseMirror JSON, as the writing page or an import hands it in
 * @throws InvalidError `bodyInvalid` for anything that the format does not know, `bodyTooLong`, or
 *   `linkInvalid` with the address that a link may not lead to
 */
export function parseArticleBody(input: unknown): ArticleBody {
  assertSize(input);
  const result = ArticleBodySchema.safeParse(input);
  if (!result.success) throw new InvalidError('bodyInvalid', {}, 'body');
  return result.data;
}

/** The words of a body, its notes last, a blank line between paragraphs, for searching and counting. */
export function articleBodyText(body: ArticleBody): string {
  const notes = bodyFootnotes(body).map(({ attrs }) => attrs.text);
  return joinParagraphs([...body.content.flatMap(paragraphsOf), ...notes]);
}

/** The same without notes: the words as they stand one after the other. */
export function runningText(blocks: ArticleBlock[]): string {
  return joinParagraphs(blocks.flatMap(paragraphsOf));
}

function joinParagraphs(paragraphs: string[]): string {
  return paragraphs
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

type TextHolder = ArticleBlock | ArticleBoxTitle | ArticleListItem | ArticleTableCell;

function paragraphsOf(block: TextHolder): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
    case 'figure':
    case 'infoBoxTitle':
      return [(block.content ?? []).map(inlineText).join('')];
    case 'horizontalRule':
      return [];
    case 'embed':
    case 'document':
      return [block.attrs.title];
    case 'table':
      return [
        block.attrs?.caption ?? '',
        ...block.content.flatMap((row) => row.content.flatMap(paragraphsOf)),
      ];
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
    case 'infoBox':
    case 'gallery':
    case 'tableCell':
    case 'tableHeader':
      return [...block.content].flatMap(paragraphsOf);
  }
}

function inlineText(inline: ArticleInline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'hardBreak' ? '\n' : '';
}

/** Before anything recursive looks at it: a hostile document could be deeper than the call stack. */
function assertSize(input: unknown): void {
  const waiting: { node: unknown; depth: number }[] = [{ node: input, depth: 1 }];
  let nodes = 0;
  let length = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if ((nodes += 1) > mostNodes || depth > deepest) {
      throw new InvalidError('bodyInvalid', {}, 'body');
    }
    if ('text' in node && typeof node.text === 'string') length += node.text.length;
    if (length > longestBody) throw new InvalidError('bodyTooLong', { limit: longestBody }, 'body');
    if (!('content' in node) || !Array.isArray(node.content)) continue;
    for (const child of node.content) waiting.push({ node: child, depth: depth + 1 });
  }
}
