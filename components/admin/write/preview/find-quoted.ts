import type { Editor } from '@tiptap/core';

type Quoted = { quote: string; block: number | null };

/**
 * The place in the text of what a remark is about: where it stood, if the same words stand there, else
 * the first block that begins with them.
 *
 * @returns the position before the block; `null` where nothing begins with these words any more
 */
export function findQuoted({ state }: Editor, { quote, block }: Quoted): number | null {
  const words = squeeze(quote.replace(/…$/, ''));
  const places: { at: number; index: number }[] = [];
  state.doc.forEach((node, at, index) => {
    if (squeeze(node.textContent).startsWith(words)) places.push({ at, index });
  });
  const place = places.find(({ index }) => index === block) ?? places[0];
  return place?.at ?? null;
}

/** Puts the cursor into a block and shows it. */
export function showBlock(editor: Editor, position: number | null): void {
  if (position === null) return;
  editor.commands.focus(position + 1, { scrollIntoView: false });
  const block = editor.view.nodeDOM(position);
  if (block instanceof HTMLElement) block.scrollIntoView({ block: 'center' });
}

/** Blocks of a list or a table stand apart in a quote, and one after the other in the editor. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
