import type { Editor } from '@tiptap/core';
import type { Tool } from './tools';

/** Tools that are for words that are there already. */
const forWords = new Set<string>(['undo', 'redo', 'bold', 'italic', 'code']);

/** What else a tool is called, in both languages: whoever writes both types either. */
const alsoCalled: Record<string, string> = {
  heading2: 'heading 标题',
  heading3: 'subheading 小标题',
  link: 'link article 链接 稿件',
  bulletList: 'list 列表',
  orderedList: 'numbered list 编号列表',
  quote: 'quotation 引文 引用',
  document: 'document file download 文件 文档 附件 下载',
  table: 'table 表格',
};

/** The tools that put something in where the cursor stands. */
export function toolsToPutIn(tools: Tool[], editor: Editor): Tool[] {
  return tools.filter(
    ({ name, isPossible }) => !forWords.has(name) && isPossible?.(editor) !== false,
  );
}

/**
 * The tools that somebody means.
 *
 * @param label what a tool is called in the language of the interface
 * @param spell a text in letters, words joined by `-`; Chinese is found by all of them or by the first
 *   of each, as input methods do
 */
export function findTools(
  tools: Tool[],
  query: string,
  label: (tool: Tool) => string,
  spell: (text: string) => string,
): Tool[] {
  const wanted = query.normalize('NFKC').toLowerCase();
  return tools.filter((tool) => {
    const called = `${label(tool)} ${tool.name} ${alsoCalled[tool.name] ?? ''}`.toLowerCase();
    if (called.includes(wanted)) return true;
    return called.split(/[\s,，]+/).some((word) => {
      const syllables = spell(word).split('-');
      const initials = syllables.map(([letter]) => letter).join('');
      return syllables.join('').startsWith(wanted) || initials === wanted;
    });
  });
}
