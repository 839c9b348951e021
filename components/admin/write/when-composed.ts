import type { Editor } from '@tiptap/core';

/** Until ProseMirror has taken over what an input method composed. */
export const afterComposing = 50;

/** Changes the text while no input method composes a word in it: it would lose the word. */
export function whenComposed(editor: Editor, change: () => void): void {
  if (editor.isDestroyed) return;
  if (!editor.view.composing) return change();
  const wait = () => setTimeout(() => whenComposed(editor, change), afterComposing);
  editor.view.dom.addEventListener('compositionend', wait, { once: true });
}
