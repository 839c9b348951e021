import type { Editor } from '@tiptap/core';

/** A heading of the text. */
export type OutlineEntry = { level: number; text: string };

/** The headings of the text, in their order. */
export function readOutline({ state }: Editor): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  state.doc.descendants((node) => {
    if (node.type.name === 'heading') {
      entries.push({ level: Number(node.attrs.level), text: node.textContent });
    }
    return !node.isTextblock;
  });
  return entries;
}

/** Puts the cursor at the end of a heading, counted from 0, and shows it. */
export function goToHeading(editor: Editor, wanted: number): void {
  let at = -1;
  editor.state.doc.descendants((node, position) => {
    if (node.type.name !== 'heading') return !node.isTextblock;
    at += 1;
    if (at !== wanted) return false;
    editor.commands.focus(position + 1 + node.content.size, { scrollIntoView: false });
    const heading = editor.view.nodeDOM(position);
    if (heading instanceof HTMLElement) heading.scrollIntoView({ block: 'start' });
    return false;
  });
}
