'use client';

import type { Editor, EditorEvents } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { insertBlock } from './insert-block';
import { SendingList } from '../files/sending-list.client';
import { useSendings } from '../files/use-sendings';

/** The pictures on their way into the text; each stands where it was dropped when it is there. */
export function PictureSendings({ editor }: { editor: Editor }) {
  /** By the files: where in the text they belong, as it is now. */
  const places = useRef(new Map<File, number>());
  const { sendings, take: send, remove } = useSendings({ shelf: 'pictures', onAdded });

  function onAdded(mediaId: string, file: File) {
    const at = places.current.get(file);
    places.current.delete(file);
    if (!editor.isDestroyed) insertBlock(editor, { type: 'figure', attrs: { mediaId } }, at);
  }
  const newestSend = useRef(send);
  useEffect(() => {
    newestSend.current = send;
  });

  useEffect(() => {
    const take = ({ files, at }: EditorEvents['files']) => {
      for (const file of files) places.current.set(file, at);
      newestSend.current(files);
    };
    const follow = ({ transaction }: EditorEvents['transaction']) => {
      for (const [file, at] of places.current) {
        places.current.set(file, transaction.mapping.map(at));
      }
    };
    editor.on('files', take);
    editor.on('transaction', follow);
    return () => {
      editor.off('files', take);
      editor.off('transaction', follow);
    };
  }, [editor]);

  if (sendings.length === 0) return null;
  return (
    <div className="border-line bg-card sticky bottom-4 z-10 mt-4 rounded-lg border px-4 pb-3">
      <SendingList shelf="pictures" sendings={sendings} onRemove={remove} />
    </div>
  );
}
