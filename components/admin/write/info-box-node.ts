import { Node, type Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { insertBlock } from './insert-block';

/** A box beside the story, under a title of its own. */
export const InfoBoxNode = Node.create({
  name: 'infoBox',
  group: 'block',
  content: 'infoBoxTitle (paragraph | bulletList | orderedList)+',
  defining: true,

  parseHTML() {
    return [{ tag: 'aside[data-info-box]' }];
  },

  renderHTML() {
    return ['aside', { 'data-info-box': '' }, 0];
  },
});

export const InfoBoxTitleNode = Node.create({
  name: 'infoBoxTitle',
  content: 'inline*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-info-box-title]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-info-box-title': '' }, 0];
  },

  addKeyboardShortcuts() {
    return {
      // The paragraph that waits under a new box's title is where the words go.
      Enter: ({ editor }) => {
        const { empty, $head } = editor.state.selection;
        const { parent, parentOffset } = $head;
        if (!empty || parent.type !== this.type || parentOffset < parent.content.size) return false;
        const next = $head.node(-1).child(1);
        if (next.type.name !== 'paragraph' || next.content.size > 0) return false;
        return editor.commands.setTextSelection($head.after() + 1);
      },
    };
  },
});

/** Puts an empty box into the text; a box in which the cursor stands gives its words back. */
export function toggleInfoBox(editor: Editor): void {
  if (editor.isActive('infoBox')) takeBoxAway(editor);
  else insertBlock(editor, emptyBox);
}

const emptyBox = {
  type: 'infoBox',
  content: [{ type: 'infoBoxTitle' }, { type: 'paragraph' }],
};

function takeBoxAway({ state, view }: Editor): void {
  const { $head } = state.selection;
  const { infoBox, infoBoxTitle, paragraph } = state.schema.nodes;
  for (let depth = $head.depth; depth > 0; depth -= 1) {
    const box = $head.node(depth);
    if (box.type !== infoBox) continue;
    const words = box.children
      .filter(({ type, content }) => type !== infoBoxTitle || content.size > 0)
      .map((block) =>
        block.type === infoBoxTitle ? paragraph?.create(null, block.content) : block,
      )
      .filter((block) => !!block);
    view.dispatch(
      state.tr.replaceWith($head.before(depth), $head.after(depth), Fragment.from(words)),
    );
    return view.focus();
  }
}
