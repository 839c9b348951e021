import type { Editor } from '@tiptap/core';

type Caret = { field: string; from: number; to: number };

let remembered: Caret | null = null;

/** Keeps where somebody is typing over the change of address that follows an article's first save. */
export function rememberCaret(editor: Editor | null): void {
  const active = document.activeElement;
  if (editor?.isFocused) {
    const { from, to } = editor.state.selection;
    remembered = { field: 'body', from, to };
  } else if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    const { name, selectionStart, selectionEnd } = active;
    remembered = { field: name, from: selectionStart ?? 0, to: selectionEnd ?? 0 };
  }
}

/** Puts the caret back where it was, once. */
export function restoreCaret(editor: Editor): void {
  const caret = remembered;
  remembered = null;
  if (!caret) return;
  if (caret.field === 'body') {
    editor.chain().focus().setTextSelection(caret).run();
    return;
  }
  const [field] = document.getElementsByName(caret.field);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.focus();
    field.setSelectionRange(caret.from, caret.to);
  }
}
