import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import './body-questions';

/** What browsers call a PDF; whether it is one, the newsroom judges. */
const isDocument = ({ type }: File) => type === 'application/pdf';

/**
 * PDFs dropped on the text go to the newsroom (`DocumentSendings`), where nothing else was dropped with
 * them. It looks before pictures are looked for, which would take every file.
 */
export const DocumentFiles = Extension.create({
  name: 'documentFiles',
  priority: 1_000,

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleDrop: (view, event, _slice, isMoved) => {
            const files = [...(event.dataTransfer?.files ?? [])];
            if (isMoved || files.length === 0 || !files.every(isDocument)) return false;
            event.preventDefault();
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            editor.emit('documents', { files, at: place?.pos ?? view.state.selection.to });
            return true;
          },
        },
      }),
    ];
  },
});
