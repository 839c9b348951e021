import type { Editor, JSONContent } from '@tiptap/core';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/**
 * Puts a block into the text at a place: after the paragraph there, or instead of it if it is empty;
 * where the block may not stand, after the nearest thing that it may stand after. The cursor goes into it.
 */
export function insertBlock(editor: Editor, block: JSONContent, at?: number): void {
  const { state, view } = editor;
  const change = withBlock(state, block, at ?? state.selection.to);
  view.dispatch(change.scrollIntoView());
  editor.commands.focus();
}

/** The change that `insertBlock` makes. */
export function withBlock(state: EditorState, block: JSONContent, at: number): Transaction {
  const { tr, from } = putBlock(state, block, at);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
}

/** The same with the cursor where it was, and where the block stands then. */
export function putBlock(
  { schema, doc, tr }: EditorState,
  block: JSONContent,
  at: number,
): { tr: Transaction; from: number } {
  const node = schema.nodeFromJSON(block);
  const place = doc.resolve(Math.min(at, doc.content.size));
  const { parent } = place;
  if (parent.canReplaceWith(place.index(), place.index(), node.type)) {
    return { tr: tr.insert(place.pos, node), from: place.pos };
  }
  const isEmpty = parent.type.name === 'paragraph' && parent.content.size === 0;
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const outside = place.node(depth - 1);
    const index = place.index(depth - 1);
    const from = place.before(depth);
    if (isEmpty && depth === place.depth && outside.canReplaceWith(index, index + 1, node.type)) {
      return { tr: tr.replaceWith(from, place.after(depth), node), from };
    }
    if (outside.canReplaceWith(index + 1, index + 1, node.type)) {
      return { tr: tr.insert(place.after(depth), node), from: place.after(depth) };
    }
  }
  return { tr: tr.insert(place.pos, node), from: place.pos };
}
