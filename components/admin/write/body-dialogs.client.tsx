'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { BodyQuestion } from './body-questions';
import { insertBlock } from './insert-block';
import { PictureSendings } from './picture-sendings.client';
import { useBodyPictures } from './use-body-pictures';
import { PictureDialog } from '../pictures/picture-dialog.client';

/** Asks what the tools need to know, and shows what is on its way into the text. */
export function BodyDialogs({ editor }: { editor: Editor }) {
  const [question, setQuestion] = useState<BodyQuestion | null>(null);
  const around = useBodyPictures();
  const close = () => setQuestion(null);

  useEffect(() => {
    editor.on('question', setQuestion);
    return () => void editor.off('question', setQuestion);
  }, [editor]);

  function takePicture(mediaId: string) {
    close();
    insertBlock(editor, { type: 'figure', attrs: { mediaId } });
  }

  return (
    <>
      {around && <PictureSendings editor={editor} />}
      {around && question === 'picture' && (
        <PictureDialog
          locale={around.locale}
          actions={around.actions}
          onTake={takePicture}
          onClose={close}
        />
      )}
    </>
  );
}
