import { Node, type Editor } from '@tiptap/core';
import { askFor } from './body-questions';

export const longestNote = 2_000;

/** A note at the end of the article: the text holds it where it refers to it. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',

  addAttributes() {
    return {
      text: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-footnote')?.slice(0, longestNote),
        renderHTML: ({ text }) => ({ 'data-footnote': String(text), title: String(text) }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'sup[data-footnote]:not([data-footnote=""])' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['sup', HTMLAttributes];
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Alt-n': ({ editor }) => {
        if (canTakeNote(editor)) askFor('footnote')(editor);
        return true;
      },
    };
  },
});

/** Whether a note may stand where the cursor is. */
export function canTakeNote(editor: Editor): boolean {
  return !editor.isActive('codeBlock') && editor.state.selection.$to.parent.inlineContent;
}

/** The text of the note that is selected; empty where none is. */
export function selectedNote(editor: Editor): string {
  return editor.isActive('footnote') ? String(editor.getAttributes('footnote').text) : '';
}

/** Puts a note behind what is selected, or changes the one that is; without a text it goes. */
export function setNote(editor: Editor, text: string): void {
  const chain = editor.chain().focus();
  if (selectedNote(editor)) {
    (text ? chain.updateAttributes('footnote', { text }) : chain.deleteSelection()).run();
  } else if (text) {
    const { to } = editor.state.selection;
    chain.insertContentAt(to, { type: 'footnote', attrs: { text } }).run();
  }
}

/** The notes of the text in order, with their places. */
export function listNotes(editor: Editor): { text: string; at: number }[] {
  const notes: { text: string; at: number }[] = [];
  editor.state.doc.descendants(({ type, attrs }, at) => {
    if (type.name === 'footnote') notes.push({ text: String(attrs.text), at });
  });
  return notes;
}
