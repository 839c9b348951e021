import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import './body-questions';
import { tidyPastedHtml } from './paste/pasted-html';
import { readRtfPictures } from './paste/rtf-pictures';
import { takePictures, type PastedPicture } from './paste/take-pictures';
import { addFiles, picturePlaces, takeSigns } from './picture-places';

/**
 * Pictures dropped on the text, pasted as files or with a text go to the newsroom (`PictureSendings`).
 * What is dropped and no picture goes there too, to be told why not: the browser would open it in
 * place of the page. Programs that copy words add a picture of them, which nobody means.
 */
export const PictureFiles = Extension.create({
  name: 'pictureFiles',
  addProseMirrorPlugins() {
    return [picturePlaces, pictureFiles(this.editor)];
  },
});

function pictureFiles(editor: Editor): Plugin {
  /** The files on the clipboard that nothing has taken yet, its text as RTF, and that text's pictures. */
  let beside: File[] = [];
  let rtf = '';
  let inText: PastedPicture[] = [];

  const take = (files: File[], at: number): boolean => {
    if (files.length > 0) editor.view.dispatch(addFiles(editor.state, files, at));
    return files.length > 0;
  };
  const findBeside = (count: number): File[] => {
    const found = beside.length === count ? beside.splice(0) : readRtfPictures(rtf);
    return found.length === count ? found : [];
  };
  const takeFromText = (body: HTMLElement) => {
    const { pictures, left } = takePictures(body, findBeside);
    rtf = '';
    inText = pictures;
    if (Object.values(left).some((count) => count > 0)) editor.emit('picturesLeft', left);
  };

  return new Plugin({
    appendTransaction(transactions, _before, state) {
      const pastedBy = transactions.find(({ docChanged }) => docChanged);
      if (inText.length === 0 || !pastedBy) return null;
      const pictures = inText;
      inText = [];
      return takeSigns(state, pictures, pastedBy);
    },
    props: {
      handleDOMEvents: {
        paste: (_view, { clipboardData }) => {
          beside = [...(clipboardData?.files ?? [])].filter(({ type }) => /^image\//.test(type));
          rtf = clipboardData?.getData('text/rtf') ?? '';
        },
        drop: () => {
          beside = [];
          rtf = '';
        },
      },
      transformPastedHTML: (html) => tidyPastedHtml(html, takeFromText),
      handlePaste: (view, { clipboardData }) => {
        if (!clipboardData || clipboardData.getData('text/plain')) return false;
        return take(beside, view.state.selection.to);
      },
      handleDrop: (view, event, _slice, isMoved) => {
        if (isMoved) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) event.preventDefault();
        return take(files, place?.pos ?? view.state.selection.to);
      },
    },
  });
}
