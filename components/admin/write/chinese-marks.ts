import { Extension, markInputRule } from '@tiptap/core';
import type { MarkType } from '@tiptap/pm/model';

/**
 * Markdown's `**bold**` and `*emphasis*` after a Chinese character or its punctuation: the usual rules
 * wait for a space, which Chinese does not write.
 */
export const ChineseMarks = Extension.create({
  name: 'chineseMarks',
  addInputRules() {
    const { bold, italic } = this.editor.schema.marks;
    const rule = (find: RegExp, type?: MarkType) => (type ? [markInputRule({ find, type })] : []);
    return [...rule(between('**'), bold), ...rule(between('*'), italic)];
  },
});

/** Words between two signs, the second of which was just typed. */
function between(sign: string): RegExp {
  const escaped = sign.replaceAll('*', String.raw`\*`);
  const words = String.raw`([^*\s]|[^*\s][^*]*[^*\s])`;
  const before = String.raw`(?<=[\p{Script=Han}，。、；：？！“”‘’（）《》])`;
  return new RegExp(`${before}${escaped}${words}${escaped}$`, 'u');
}
