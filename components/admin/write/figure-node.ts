import { mergeAttributes, Node, type Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { FigureView } from './figure-view.client';
import { insertBlock } from './insert-block';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A picture of the newsroom in the text; its content is what the text itself says of it. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  isolating: true,
  draggable: true,

  addAttributes() {
    return {
      mediaId: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-media-id'),
        renderHTML: ({ mediaId }) => ({ 'data-media-id': String(mediaId) }),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-media-id]',
        contentElement: 'figcaption',
        getAttrs: (element) => uuid.test(element.getAttribute('data-media-id') ?? '') && null,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes), ['figcaption', 0]];
  },

  addNodeView() {
    return ReactNodeViewRenderer(FigureView);
  },

  addKeyboardShortcuts() {
    // What makes a heading or code of a paragraph would take the picture from its caption.
    const keep = ({ editor }: { editor: Editor }) => editor.isActive(this.name);
    return {
      'Mod-Alt-2': keep,
      'Mod-Alt-3': keep,
      'Mod-Alt-0': keep,
      'Mod-Alt-c': keep,
      // A line end would make a second figure of the same picture.
      Enter: ({ editor }) => {
        if (editor.state.selection.$head.parent.type !== this.type) return false;
        insertBlock(editor, { type: 'paragraph' });
        return true;
      },
      Backspace: ({ editor }) => {
        const { empty, $head } = editor.state.selection;
        if (!empty || $head.parent.type !== this.type || $head.parentOffset > 0) return false;
        const figure = NodeSelection.create(editor.state.doc, $head.before());
        editor.view.dispatch(editor.state.tr.setSelection(figure));
        return true;
      },
    };
  },
});
