import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import './body-questions';

/**
 * Pictures dropped on the text, or pasted as files, go to the newsroom (`PictureSendings`). What is
 * dropped and no picture goes there too, to be told why not: the browser would open it in place of
 * the page. Programs that copy words add a picture of them, which nobody means.
 */
export const PictureFiles = Extension.create({
  name: 'pictureFiles',

  addProseMirrorPlugins() {
    const { editor } = this;
    const take = (files: File[], at: number): boolean => {
      if (files.length > 0) editor.emit('files', { files, at });
      return files.length > 0;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            if (!clipboardData || clipboardData.getData('text/plain')) return false;
            const pictures = [...clipboardData.files].filter(({ type }) => /^image\//.test(type));
            return take(pictures, view.state.selection.to);
          },
          handleDrop: (view, event, _slice, isMoved) => {
            if (isMoved) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const files = [...(event.dataTransfer?.files ?? [])];
            if (files.length > 0) event.preventDefault();
            return take(files, place?.pos ?? view.state.selection.to);
          },
        },
      }),
    ];
  },
});
