import { textOf, type BodyNode } from './body-node';
import { compareBlocks, type BlockChange } from './compare-blocks';
import { countWords } from './reading-time';

/** The words of an article, as it was typed or saved. */
export type ArticleWords = { title: string; standfirst: string; body: BodyNode };

/**
 * What became of an article's words: headline and standfirst stand before the body, as blocks of types
 * `title` and `standfirst`.
 *
 * @param lang of both
 */
export function compareTexts(before: ArticleWords, after: ArticleWords, lang: string) {
  return compareBlocks(toBlocks(before), toBlocks(after), lang);
}

/** How many words, and characters of Chinese, came and went. */
export function sizeOf(changes: BlockChange[]): { added: number; removed: number } {
  const count = (kind: 'added' | 'removed') => {
    const { words, characters } = countWords(changedText(changes, kind));
    return words + characters;
  };
  return { added: count('added'), removed: count('removed') };
}

function changedText(changes: BlockChange[], kind: 'added' | 'removed'): string {
  return changes
    .map((change): string => {
      if (change.kind === kind) return textOf(change.block);
      if (change.kind === 'inside') return changedText(change.blocks, kind);
      if (change.kind !== 'words') return '';
      return change.words
        .map((one) => (one.kind === kind ? one.words.map(textOf).join('') : ' '))
        .join('');
    })
    .join(' ');
}

function toBlocks({ title, standfirst, body }: ArticleWords): BodyNode[] {
  const head = [toLine('title', title), toLine('standfirst', standfirst)];
  return [...head.filter(({ content }) => content?.[0]?.text), ...(body.content ?? [])];
}

function toLine(type: string, text: string): BodyNode {
  return { type, content: [{ type: 'text', text: text.trim() }] };
}
