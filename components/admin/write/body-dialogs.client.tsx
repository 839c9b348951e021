'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { BodyQuestion } from './body-questions';
import { DocumentDialog } from './document-dialog.client';
import { DocumentSendings } from './document-sendings.client';
import { EmbedDialog } from './embed-dialog.client';
import { GalleryDialog } from './gallery-dialog.client';
import { longestNote, selectedNote, setNote } from './footnote-node';
import { insertBlock } from './insert-block';
import { NoteList } from './note-list.client';
import { PictureSendings } from './picture-sendings.client';
import { longestCaption } from './table-node';
import { TextDialog } from './text-dialog.client';
import { useBodyPictures } from './use-body-pictures';
import { useAdminText } from '../messages.client';
import { PictureDialog } from '../pictures/picture-dialog.client';

/** Asks what the tools need to know, and shows what is on its way into the text. */
export function BodyDialogs({ editor, lang }: { editor: Editor; lang: string }) {
  const [question, setQuestion] = useState<BodyQuestion | null>(null);
  const t = useAdminText();
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

  function takeGallery(ids: string[]) {
    close();
    const content = ids.map((mediaId) => ({ type: 'figure', attrs: { mediaId } }));
    insertBlock(editor, { type: 'gallery', content });
  }

  return (
    <>
      {question === 'embed' && <EmbedDialog editor={editor} lang={lang} onClose={close} />}
      {around && question === 'document' && (
        <DocumentDialog
          editor={editor}
          locale={around.locale}
          actions={around.actions.documents}
          onClose={close}
        />
      )}
      {around && question === 'gallery' && (
        <GalleryDialog
          locale={around.locale}
          actions={around.actions}
          onTake={takeGallery}
          onClose={close}
        />
      )}
      {question === 'tableCaption' && (
        <TextDialog
          title={t('tools.tableCaption')}
          label={t('inText.tableCaption')}
          hint={t('inText.tableCaptionHint')}
          text={String(editor.getAttributes('table').caption ?? '')}
          lang={lang}
          maxLength={longestCaption}
          onSet={(caption) => editor.chain().focus().updateAttributes('table', { caption }).run()}
          onClose={close}
        />
      )}
      {question === 'footnote' && (
        <TextDialog
          title={t('inText.note')}
          label={t('inText.noteText')}
          hint={t('inText.noteHint')}
          text={selectedNote(editor)}
          lang={lang}
          maxLength={longestNote}
          isLong
          onSet={(text) => setNote(editor, text)}
          onClose={close}
        />
      )}
      <NoteList editor={editor} lang={lang} />
      {around && <PictureSendings editor={editor} />}
      {around && <DocumentSendings editor={editor} />}
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
