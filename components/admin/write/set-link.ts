import type { Editor } from '@tiptap/core';

/** The address of the link at the cursor; empty where there is none. */
export function currentHref(editor: Editor): string {
  return String(editor.getAttributes('link').href ?? '');
}

/**
 * Makes a link of what is selected, or changes where the link at the cursor leads.
 *
 * @param words what the link says where there are no words yet
 */
export function setLink(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  const isBare = editor.state.selection.empty && !currentHref(editor);
  const text = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] };
  (isBare ? chain.insertContent(text) : chain.setLink({ href })).run();
}

/** Takes the link at the cursor off its words. */
export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetLink().run();
}
