'use client';

import type { Editor, EditorEvents } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { documentTitle } from './document-node';
import { insertBlock } from './insert-block';
import { useBodyPictures } from './use-body-pictures';
import { readDocument } from '../documents/document-actions';
import { SendingList } from '../files/sending-list.client';
import { useSendings } from '../files/use-sendings';

/** The PDFs on their way into the text; each stands as a card where it was dropped when it is there. */
export function DocumentSendings({ editor }: { editor: Editor }) {
  const around = useBodyPictures();
  /** By the files: where in the text they belong, as it is now. */
  const places = useRef(new Map<File, number>());
  const { sendings, take, remove } = useSendings({
    shelf: 'documents',
    onAdded: (id, file) => void put(id, file),
  });

  async function put(documentId: string, file: File) {
    if (!around) return;
    const found = await readDocument(around.actions.documents, documentId);
    const title = documentTitle(found ?? { name: file.name }, around.locale);
    const at = places.current.get(file);
    places.current.delete(file);
    if (editor.isDestroyed) return;
    insertBlock(editor, { type: 'document', attrs: { documentId, title } }, at);
  }

  const send = useEffectEvent(({ files, at }: EditorEvents['documents']) => {
    for (const file of files) places.current.set(file, at);
    take(files);
  });

  useEffect(() => {
    const onDocuments = (dropped: EditorEvents['documents']) => send(dropped);
    const follow = ({ transaction }: EditorEvents['transaction']) => {
      for (const [file, at] of places.current) {
        places.current.set(file, transaction.mapping.map(at));
      }
    };
    editor.on('documents', onDocuments);
    editor.on('transaction', follow);
    return () => {
      editor.off('documents', onDocuments);
      editor.off('transaction', follow);
    };
  }, [editor]);

  if (sendings.length === 0) return null;
  return (
    <div className="border-line bg-card sticky bottom-4 z-10 mt-4 rounded-lg border px-4 pb-3">
      <SendingList shelf="documents" sendings={sendings} onRemove={remove} />
    </div>
  );
}
